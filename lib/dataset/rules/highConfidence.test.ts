import { expect, test } from 'vitest'
import { exampleDraft } from '../example'
import { highConfidence } from './highConfidence'

test('a sound dataset passes', () => {
  expect(highConfidence(exampleDraft())).toEqual([])
})

test('asks for a primary source', () => {
  const problems = highConfidence(
    exampleDraft(({ alpha }) => {
      for (const source of Object.values(alpha.sources)) source.kind = 'blog'
      for (const claim of Object.values(alpha.claims).slice(1)) claim.confidence = 'low'
    }),
  )
  expect(problems).toMatchObject([
    { path: 'claims.proxy.confidence', message: expect.stringContaining('primary source') },
  ])
})

test('takes a page of another project for no primary source', () => {
  const problems = highConfidence(
    exampleDraft(({ beta }) => {
      for (const source of Object.values(beta.sources))
        Object.assign(source, { repo: 'other/beta', url: 'https://other.io' })
      for (const claim of Object.values(beta.claims).slice(1)) claim.confidence = 'medium'
    }),
  )
  expect(problems).toMatchObject([
    { path: 'claims.proxy.confidence', message: expect.stringContaining('primary source') },
  ])
})
