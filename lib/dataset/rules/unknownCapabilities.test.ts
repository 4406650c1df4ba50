import { expect, test } from 'vitest'
import { exampleDraft } from '../example'
import { unknownCapabilities } from './unknownCapabilities'

test('a sound dataset passes', () => {
  expect(unknownCapabilities(exampleDraft())).toEqual([])
})

test('names a claim on a row that does not exist', () => {
  const problems = unknownCapabilities(
    exampleDraft(({ alpha }) => {
      Object.assign(alpha.claims, { mtsl: alpha.claims.proxy })
    }),
  )
  expect(problems).toMatchObject([{ path: 'claims.mtsl', message: expect.stringContaining('mtsl') }])
})
