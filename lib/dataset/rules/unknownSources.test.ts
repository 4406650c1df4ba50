import { expect, test } from 'vitest'
import { exampleDraft } from '../example'
import { unknownSources } from './unknownSources'

test('a sound dataset passes', () => {
  expect(unknownSources(exampleDraft())).toEqual([])
})

test('names evidence that no source stands behind', () => {
  const problems = unknownSources(
    exampleDraft(({ alpha }) => alpha.claims.mtls?.evidence.push({ source: 'blog', supports: 'Says so' })),
  )
  expect(problems).toMatchObject([
    { path: 'claims.mtls.evidence[1].source', message: expect.stringContaining('blog') },
  ])
})

test('looks at commands, requirements and the landscape too', () => {
  const problems = unknownSources(
    exampleDraft(({ beta }) => beta.requirements.evidence.push({ source: 'wiki', supports: 'Says so' })),
  )
  expect(problems).toMatchObject([
    { path: 'requirements.evidence[0].source', message: expect.stringContaining('wiki') },
  ])
})

test('is not fooled by the names of a prototype', () => {
  const problems = unknownSources(
    exampleDraft(({ landscape }) =>
      landscape.entries[0]?.evidence.push({ source: 'constructor', supports: 'Says so' }),
    ),
  )
  expect(problems).toMatchObject([
    { path: 'entries[0].evidence[1].source', message: expect.stringContaining('constructor') },
  ])
})
