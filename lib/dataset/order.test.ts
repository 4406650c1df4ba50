import { expect, test } from 'vitest'
import { exampleDraft } from './example'
import { meshSchema } from './meshSchema'
import { firstDisorder, inOrder } from './order'

const ranks = new Map(['proxy', 'windows', 'mtls'].map((id, i) => [id, i]))
const mesh = exampleDraft().meshes[0]?.json

/** The same JSON with every key in its last place. */
function turned(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(turned)
  if (typeof json !== 'object' || json === null) return json
  return Object.fromEntries(
    Object.entries(json)
      .reverse()
      .map(([key, value]) => [key, turned(value)]),
  )
}

test('what is in order stays as it is', () => {
  expect(firstDisorder(mesh, meshSchema, ranks)).toBeNull()
  expect(JSON.stringify(inOrder(mesh, meshSchema, ranks))).toBe(JSON.stringify(mesh))
})

test('what is not is put in order, whatever it was', () => {
  expect(firstDisorder(turned(mesh), meshSchema, ranks)).toMatchObject({ path: '' })
  expect(JSON.stringify(inOrder(turned(mesh), meshSchema, ranks))).toBe(JSON.stringify(mesh))
})

test('what the schema does not know stays, behind what it knows', () => {
  const sorted = inOrder({ zeal: 1, order: 0, id: 'a' }, meshSchema, ranks)
  expect(Object.keys(sorted as object)).toEqual(['id', 'order', 'zeal'])
})
