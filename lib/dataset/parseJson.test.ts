import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseJson } from './parseJson'

test('names a key that stands twice, with its path, escapes read', () => {
  const text = '{"a": [{"b": 1}, {"c": {"d": 1, "e": ":", "\\u0064": 2}}], "b": 3}'
  expect(parseJson('x.json', text).problems).toMatchObject([{ path: 'a[1].c.d' }])
})

test.each([
  ['{"a": 1', /not JSON/],
  ['{"a": {"__proto__": {}}}', /__proto__/],
  ['{"\\u005f_proto__": {}}', /__proto__/],
  [`${'['.repeat(40)}${']'.repeat(40)}`, /nested/],
])('refuses %s', (text, message) => {
  const { json, problems } = parseJson('x.json', text)
  expect(json).toBeUndefined()
  expect(problems).toHaveLength(1)
  expect(problems[0]?.message).toMatch(message)
})

test('reads whatever JSON.stringify writes, and finds nothing wrong with it', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), fc.boolean(), (value, pretty) => {
      const text = JSON.stringify(value, null, pretty ? 2 : 0)
      fc.pre(!text.includes('__proto__'))
      expect(parseJson('x.json', text)).toEqual({ json: JSON.parse(text), problems: [] })
    }),
  )
})
