import { expect, test } from 'vitest'
import { exampleDraft } from '../example'
import { repeatedEvidence } from './repeatedEvidence'

test('a sound dataset passes', () => {
  expect(repeatedEvidence(exampleDraft())).toEqual([])
})

test('names evidence that stands twice', () => {
  const problems = repeatedEvidence(
    exampleDraft(({ alpha }) => alpha.claims.mtls?.evidence.push({ source: 'docs', supports: 'Says so' })),
  )
  expect(problems).toMatchObject([
    { path: 'claims.mtls.evidence[1]', message: expect.stringContaining('twice') },
  ])
})
