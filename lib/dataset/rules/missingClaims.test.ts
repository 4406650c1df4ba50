import { expect, test } from 'vitest'
import { exampleDraft } from '../example'
import { missingClaims } from './missingClaims'

test('a sound dataset passes', () => {
  expect(missingClaims(exampleDraft())).toEqual([])
})

test('names the row that a mesh says nothing of', () => {
  const problems = missingClaims(exampleDraft(({ beta }) => delete beta.claims.mtls))
  expect(problems).toMatchObject([{ path: 'claims.mtls', message: expect.stringContaining('mTLS') }])
})
