import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toPosition, valueAt } from './Slider'

const track = fc.record({
  min: fc.constantFrom(0, 1),
  max: fc.constantFrom(100, 1_000, 20_000, 200_000),
  scale: fc.constantFrom('linear' as const, 'log' as const),
})

test('an arrow key always moves the value, and in its own direction, until the end', () => {
  fc.assert(
    fc.property(
      track,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom(1, -1),
      (axis, share, step) => {
        const value = Math.round(axis.min + share * (axis.max - axis.min))
        const next = valueAt(toPosition(value, axis) + step, value, axis)
        const isAtEnd = step > 0 ? value === axis.max : value === axis.min
        expect(isAtEnd ? next === value : Math.sign(next - value) === step).toBe(true)
      },
    ),
  )
})

test('from 100 pods the next step up is a round number', () => {
  const pods = { min: 1, max: 20_000, scale: 'log' as const }
  expect(valueAt(toPosition(100, pods) + 1, 100, pods)).toBe(110)
})

test('both ends of the track are the bounds', () => {
  const pods = { min: 1, max: 20_000, scale: 'log' as const }
  expect(valueAt(1000, 100, pods)).toBe(20_000)
  expect(valueAt(0, 100, pods)).toBe(1)
})
