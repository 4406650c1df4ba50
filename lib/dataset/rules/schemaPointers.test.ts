import { expect, test } from 'vitest'
import { exampleDraft } from '../example'
import { schemaPointers } from './schemaPointers'

test('a sound dataset passes', () => {
  expect(schemaPointers(exampleDraft())).toEqual([])
})

test('names a file that leads editors nowhere', () => {
  const problems = schemaPointers(
    exampleDraft(({ beta }) => {
      beta.$schema = './mesh.json'
    }),
  )
  expect(problems).toMatchObject([{ path: '$schema', message: expect.stringContaining('JSON Schema') }])
})
