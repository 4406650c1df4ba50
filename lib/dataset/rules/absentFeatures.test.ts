import { expect, test } from 'vitest'
import { exampleDraft } from '../example'
import { absentFeatures } from './absentFeatures'

test('a sound dataset passes', () => {
  expect(absentFeatures(exampleDraft())).toEqual([])
})

test('names a none that is switched on', () => {
  const problems = absentFeatures(
    exampleDraft(({ alpha }) => {
      Object.assign(alpha.claims.windows ?? {}, { defaultOn: true })
    }),
  )
  expect(problems).toMatchObject([
    { path: 'claims.windows.defaultOn', message: expect.stringContaining('none') },
  ])
})

test('names a none that is stable', () => {
  const problems = absentFeatures(
    exampleDraft(({ alpha }) => {
      Object.assign(alpha.claims.windows ?? {}, { maturity: 'stable' })
    }),
  )
  expect(problems).toMatchObject([
    { path: 'claims.windows.maturity', message: expect.stringContaining('stable') },
  ])
})
