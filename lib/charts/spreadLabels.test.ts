import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spreadLabels } from './spreadLabels'

const GAP = 14

test('labels that do not touch stay where they are', () => {
  expect(spreadLabels([100, 20, 60], GAP, 0, 200)).toEqual([100, 20, 60])
})

test('labels that touch move apart around their middle', () => {
  expect(spreadLabels([50, 50], GAP, 0, 200)).toEqual([43, 57])
})

test('no two labels are nearer than the gap, and their order is kept', () => {
  const places = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(places, (given) => {
      const spread = spreadLabels(given, GAP, 0, 400)
      const byPlace = given.map((place, index) => ({ place, at: spread[index] ?? 0 }))
      byPlace.sort((a, b) => a.place - b.place || a.at - b.at)
      for (const [index, { at }] of byPlace.entries()) {
        expect(at).toBeGreaterThanOrEqual(0)
        expect(at).toBeLessThanOrEqual(400)
        const next = byPlace[index + 1]
        if (next) expect(next.at - at).toBeGreaterThanOrEqual(GAP - 1e-9)
      }
    }),
  )
})
