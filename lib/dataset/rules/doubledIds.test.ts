import { expect, test } from 'vitest'
import { exampleDraft } from '../example'
import { doubledIds } from './doubledIds'

test('a sound dataset passes', () => {
  expect(doubledIds(exampleDraft())).toEqual([])
})

test('names the second of two rows with one id', () => {
  const problems = doubledIds(
    exampleDraft(({ capabilities }) =>
      capabilities.capabilities.push(...capabilities.capabilities.slice(0, 1)),
    ),
  )
  expect(problems).toMatchObject([
    { path: 'capabilities[3].id', message: expect.stringContaining('capabilities[0]') },
  ])
})

test('names the second of two entries of the landscape', () => {
  const problems = doubledIds(
    exampleDraft(({ landscape }) => landscape.entries.push(...landscape.entries.slice(1))),
  )
  expect(problems).toMatchObject([{ path: 'entries[2].id', message: expect.stringContaining('old') }])
})
