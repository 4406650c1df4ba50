import fc from 'fast-check'
import { expect, test } from 'vitest'
import { steadyEnd } from './steadyEnd'

test('an axis stays while its bars grow and shrink a little', () => {
  expect([7.8, 9, 10, 4.1].map((most) => steadyEnd(most, 10))).toEqual([10, 10, 10, 10])
})

test('an axis gives way to bars beyond it, and to bars far short of its end', () => {
  expect(steadyEnd(10.2, 10)).toBe(15)
  expect(steadyEnd(3.9, 10)).toBe(4)
})

test('an axis has room for its longest bar, and is not mostly empty', () => {
  const amount = fc.double({ min: 1e-6, max: 1e9, noNaN: true })
  fc.assert(
    fc.property(amount, amount, (most, before) => {
      const end = steadyEnd(most, before)
      expect(end).toBeGreaterThanOrEqual(most * (1 - 1e-6))
      expect(most).toBeGreaterThanOrEqual(end * 0.4 * (1 - 1e-6))
    }),
  )
})
