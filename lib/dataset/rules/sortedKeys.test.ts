import { expect, test } from 'vitest'
import { exampleDraft } from '../example'
import { sortedKeys } from './sortedKeys'

test('a sound dataset passes', () => {
  expect(sortedKeys(exampleDraft())).toEqual([])
})

test('names claims that do not follow the rows', () => {
  const problems = sortedKeys(
    exampleDraft(({ alpha }) => {
      alpha.claims = Object.fromEntries(Object.entries(alpha.claims).reverse())
    }),
  )
  expect(problems).toMatchObject([{ path: 'claims', message: expect.stringContaining('windows') }])
})

test('names fields that do not follow the schema', () => {
  const problems = sortedKeys(
    exampleDraft(({ alpha }) => {
      alpha.colour = { dark: alpha.colour.dark, light: alpha.colour.light }
    }),
  )
  expect(problems).toMatchObject([{ path: 'colour', message: expect.stringContaining('light') }])
})

test('names sources that do not follow the alphabet', () => {
  const problems = sortedKeys(
    exampleDraft(({ alpha }) => {
      alpha.sources = Object.fromEntries(Object.entries(alpha.sources).reverse())
    }),
  )
  expect(problems).toMatchObject([{ path: 'sources', message: expect.stringContaining('docs') }])
})

test('names entries of the landscape out of order', () => {
  const problems = sortedKeys(exampleDraft(({ landscape }) => landscape.entries.reverse()))
  expect(problems).toMatchObject([{ path: 'entries', message: expect.stringContaining('gone') }])
})
