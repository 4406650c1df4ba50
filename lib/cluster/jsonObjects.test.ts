import fc from 'fast-check'
import { expect, test } from 'vitest'
import { JsonObjects } from './jsonObjects'
import { ClusterError } from './problem'

function readIn(text: string, sizes: readonly number[] = [text.length]): unknown[] {
  const objects: unknown[] = []
  const reader = new JsonObjects((object) => objects.push(object))
  const bytes = new TextEncoder().encode(text)
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = Math.max(1, sizes[turn % sizes.length] ?? 1)
    reader.push(bytes.slice(at, at + size))
    at += size
  }
  reader.end()
  return objects
}

function problemOf(text: string) {
  try {
    readIn(text)
  } catch (error) {
    if (error instanceof ClusterError) return error.problem
    throw error
  }
  return undefined
}

test('the items of a list come one by one, and the list itself does not', () => {
  expect(readIn('{"apiVersion":"v1","items":[{"a":1},{"b":[{}]}],"kind":"List"}')).toEqual([
    { a: 1 },
    { b: [{}] },
  ])
})

test('a single object, and several in a row, are objects', () => {
  expect(readIn('{"kind":"Pod","spec":{"items":[1,2]}}')).toEqual([{ kind: 'Pod', spec: { items: [1, 2] } }])
  expect(readIn('{"a":1}\n{"b":2}\n')).toEqual([{ a: 1 }, { b: 2 }])
  expect(readIn('[{"a":1},{"b":2}]')).toEqual([{ a: 1 }, { b: 2 }])
})

test('an empty list has no objects', () => {
  expect(readIn('{"items":[],"kind":"List"}')).toEqual([])
  expect(readIn('{"items": [ ] }')).toEqual([])
  expect(readIn('[]')).toEqual([])
})

test('only a key of the first level called items is the list', () => {
  expect(readIn('{"kind":"items","x":["items"],"y":{"items":[{}]}}')).toHaveLength(1)
  expect(readIn('{"xitems":[{"a":1}],"itemsx":[{"b":1}]}')).toHaveLength(1)
  expect(readIn('{"it\\u0065ms":[{"a":1},{"b":2}]}')).toEqual([{ a: 1 }, { b: 2 }])
  expect(readIn('{"\\"items":[{"a":1}]}')).toHaveLength(1)
})

test('what JSON text may hold is read as the JSON parser reads it, wherever the chunks break', () => {
  const object = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue())
  fc.assert(
    fc.property(
      fc.array(object),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
      fc.nat(4),
      (items, sizes, space) => {
        const text = JSON.stringify({ kind: 'List', items, metadata: { items: [] } }, null, space)
        expect(readIn(text, sizes)).toEqual(JSON.parse(JSON.stringify(items)))
      },
    ),
    { numRuns: 300 },
  )
})

test('text that breaks off is said to, with how much of it was whole', () => {
  const whole = '{"items":[{"a":"}"},{"b":2}]}'
  for (let length = 1; length < whole.length; length++) {
    expect(problemOf(whole.slice(0, length))?.code).toBe('truncated')
  }
  expect(problemOf('{"items":[{"a":1},{"b":2},{"c"')?.found).toBe(
    'JSON that breaks off after 2 whole objects',
  )
})

test.each([
  '{"items":[{"a":1} {"b":2}]}',
  '{"items":[{"a":1},,{"b":2}]}',
  '{"items":[{a:1}]}',
  '{"items":["text"]}',
  '{"items":[1]}',
  '{"items":[[{}]]}',
  '{"items":[}',
  '{"a":1}}',
  '{"a":1} nonsense',
  '{]',
  '{"items":[{"a":]}]}',
])('%s is refused as no valid JSON', (text) => {
  expect(problemOf(text)?.code).toBe('malformed')
})

test('a message about broken JSON shows nothing of the text', () => {
  expect(JSON.stringify(problemOf('{"items":[{"password":hunter2}]}'))).not.toContain('hunter2')
})
