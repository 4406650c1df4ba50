import fc from 'fast-check'
import { expect, test } from 'vitest'
import { powersOfTen } from './powersOfTen'

test('the marks are exact powers of ten around the values', () => {
  expect(powersOfTen([3, 420])).toEqual([1, 10, 100, 1000])
  expect(powersOfTen([0.004, 0.09])).toEqual([0.001, 0.01, 0.1])
})

test('one value, or none, still has an axis with two ends', () => {
  expect(powersOfTen([10])).toEqual([10, 100])
  expect(powersOfTen([])).toEqual([1, 10])
  expect(powersOfTen([0, -1])).toEqual([1, 10])
})

test('whatever is above zero lies between the ends', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 1e-9, max: 1e12, noNaN: true }), { minLength: 1 }), (values) => {
      const marks = powersOfTen(values)
      expect(Math.min(...values)).toBeGreaterThanOrEqual((marks[0] ?? 0) * (1 - 1e-9))
      expect(Math.max(...values)).toBeLessThanOrEqual((marks.at(-1) ?? 0) * (1 + 1e-9))
    }),
  )
})
