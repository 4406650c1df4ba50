import { expect, test } from 'vitest'
import { exampleDraft } from '../example'
import { laterSources } from './laterSources'

test('a sound dataset passes', () => {
  expect(laterSources(exampleDraft())).toEqual([])
})

test('names a claim that was checked before its source', () => {
  const problems = laterSources(
    exampleDraft(({ alpha }) => {
      Object.assign(alpha.claims.mtls ?? {}, { checkedOn: '2026-08-31' })
    }),
  )
  expect(problems).toMatchObject([
    { path: 'claims.mtls.checkedOn', message: expect.stringContaining('2026-09') },
  ])
})
