import { expect, test } from 'vitest'
import { exampleDraft } from '../example'
import { rowKinds } from './rowKinds'

test('a sound dataset passes', () => {
  expect(rowKinds(exampleDraft())).toEqual([])
})

test('names a text row with a level', () => {
  const problems = rowKinds(
    exampleDraft(({ alpha }) => {
      Object.assign(alpha.claims.proxy ?? {}, { level: 'native' })
    }),
  )
  expect(problems).toMatchObject([{ path: 'claims.proxy.level', message: expect.stringContaining('native') }])
})

test('names a row that asks for support and gets no level', () => {
  const problems = rowKinds(
    exampleDraft(({ alpha }) => {
      Object.assign(alpha.claims.mtls ?? {}, { level: null })
    }),
  )
  expect(problems).toMatchObject([
    { path: 'claims.mtls.level', message: expect.stringContaining('no level') },
  ])
})
