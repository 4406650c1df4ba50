import { expect, test } from 'vitest'
import { exampleDraft } from '../example'
import { checkedLines } from './checkedLines'

test('a sound dataset passes', () => {
  expect(checkedLines(exampleDraft())).toEqual([])
})

test('names a check at a line that does not exist', () => {
  const problems = checkedLines(
    exampleDraft(({ alpha }) => {
      Object.assign(alpha.claims.mtls ?? {}, { checkedAt: '1.10.2' })
    }),
  )
  expect(problems).toMatchObject([
    { path: 'claims.mtls.checkedAt', message: expect.stringContaining('1.10.2') },
  ])
})
