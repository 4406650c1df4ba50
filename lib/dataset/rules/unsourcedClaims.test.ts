import { expect, test } from 'vitest'
import { exampleDraft } from '../example'
import { unsourcedClaims } from './unsourcedClaims'

test('a sound dataset passes', () => {
  expect(unsourcedClaims(exampleDraft())).toEqual([])
})

test('asks a source of a none', () => {
  const problems = unsourcedClaims(
    exampleDraft(({ alpha }) => {
      alpha.claims.windows?.evidence.splice(0)
    }),
  )
  expect(problems).toMatchObject([
    { path: 'claims.windows.evidence', message: expect.stringContaining('none') },
  ])
})

test('asks a source of a text', () => {
  const problems = unsourcedClaims(
    exampleDraft(({ alpha }) => {
      alpha.claims.proxy?.evidence.splice(0)
    }),
  )
  expect(problems).toMatchObject([
    { path: 'claims.proxy.evidence', message: expect.stringContaining('Own proxy') },
  ])
})
