import { expect, test } from 'vitest'
import { exampleDraft } from '../example'
import { unknownCategories } from './unknownCategories'

test('a sound dataset passes', () => {
  expect(unknownCategories(exampleDraft())).toEqual([])
})

test('names a row in a category that does not exist', () => {
  const problems = unknownCategories(
    exampleDraft(({ capabilities }) => {
      for (const row of capabilities.capabilities) if (row.id === 'mtls') row.category = 'safety'
    }),
  )
  expect(problems).toMatchObject([
    { path: 'capabilities[2].category', message: expect.stringContaining('safety') },
  ])
})
