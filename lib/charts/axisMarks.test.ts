import fc from 'fast-check'
import { expect, test } from 'vitest'
import { axisMarks, roundUp } from './axisMarks'

test.each([
  [0, 1],
  [0.07, 0.08],
  [1, 1],
  [14.9, 15],
  [21, 30],
  [400, 400],
])('an axis for %d ends at %d', (value, end) => {
  expect(roundUp(value)).toBeCloseTo(end, 12)
})

test('marks are round and stay on the axis', () => {
  expect(axisMarks(400, 4)).toEqual([0, 100, 200, 300, 400])
  expect(axisMarks(30, 4)).toEqual([0, 10, 20, 30])
})

test('an axis covers its value and never lies half empty, whatever the value', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-6, max: 1e12, noNaN: true }),
      fc.integer({ min: 1, max: 8 }),
      (value, about) => {
        const end = roundUp(value)
        expect(end).toBeGreaterThanOrEqual(value * (1 - 1e-6))
        expect(end).toBeLessThanOrEqual(value * 2)
        const marks = axisMarks(end, about)
        expect(marks.length).toBeGreaterThan(0)
        expect(marks.length).toBeLessThanOrEqual(about + 1)
      },
    ),
  )
})
