import { expect, test } from 'vitest'
import { exampleDraft } from '../example'
import { defaultColumns } from './defaultColumns'

test('a sound dataset passes', () => {
  expect(defaultColumns(exampleDraft())).toEqual([])
})

test('asks for a first column', () => {
  const problems = defaultColumns(
    exampleDraft(({ alpha, beta }) => {
      alpha.shownByDefault = false
      beta.shownByDefault = false
    }),
  )
  expect(problems).toMatchObject([{ path: 'shownByDefault', message: expect.stringContaining('empty') }])
})
