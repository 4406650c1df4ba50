import fc from 'fast-check'
import { expect, test } from 'vitest'
import { niceTicks } from './niceTicks'

test('ticks are round and reach just beyond the value', () => {
  expect(niceTicks(7.3, 4)).toEqual([0, 2, 4, 6, 8])
  expect(niceTicks(0.09, 4)).toEqual([0, 0.025, 0.05, 0.075, 0.1])
  expect(niceTicks(0, 4)).toEqual([0, 1])
})

test('the last tick is never below the value, and never two steps above it', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
      fc.integer({ min: 2, max: 8 }),
      (value, count) => {
        const ticks = niceTicks(value, count)
        const [last = 0, before = 0] = [ticks.at(-1), ticks.at(-2)]
        expect(last).toBeGreaterThanOrEqual(value * (1 - 1e-6))
        expect(before).toBeLessThan(value * (1 + 1e-6))
        expect(ticks.length).toBeLessThanOrEqual(count + 1)
      },
    ),
  )
})
