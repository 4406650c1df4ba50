// How the lead moves with a weight, on the real data.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leaderOf } from '@/lib/decision/decide'
import { describeSensitivity } from '@/lib/decision/describeSensitivity'
import { flips } from '@/lib/decision/flips'
import { mostSensitive, sensitivities } from '@/lib/decision/sensitivity'
import { PREFERENCES } from '@/lib/scenario/scenario'
import { answer, prepared, sheet } from './arbitraries'

describe('the lead over a weight', () => {
  it('is, at each weight, what the answer to that sheet has', () => {
    fc.assert(
      fc.property(
        sheet,
        fc.constantFrom(...PREFERENCES),
        fc.integer({ min: 0, max: 5 }),
        (given, preference, weight) => {
          const decision = answer(given)
          const leader = leaderOf(decision)
          const shown = sensitivities(decision).find((one) => one.preference === preference)
          expect(shown !== undefined).toBe(decision.ranking.length > 1)
          if (shown === undefined) return
          const point = shown.points[weight]
          const moved = answer({ ...given, weights: { ...given.weights, [preference]: weight } })
          const totalOf = (mesh: string) =>
            moved.ranking.find((candidate) => candidate.mesh === mesh)?.total.typical ?? Number.NaN
          const others = moved.ranking.filter(({ mesh }) => mesh !== leader).map(({ mesh }) => totalOf(mesh))
          expect(point?.first).toBe(leaderOf(moved))
          expect(point?.margin).toBeCloseTo(totalOf(leader ?? '') - Math.max(...others), 9)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('is shown first for the weight with the least way to go, and said in words', () => {
    fc.assert(
      fc.property(sheet, (given) => {
        const decision = answer(given)
        const all = sensitivities(decision)
        const chosen = all.find(({ preference }) => preference === mostSensitive(all))
        if (chosen === undefined) return
        const least = Math.min(...flips(prepared, decision).weights.map(({ size }) => size))
        const turned = chosen.points.filter(({ first }) => first !== chosen.leader)
        expect(Math.min(...turned.map(({ weight }) => Math.abs(weight - chosen.current)))).toBe(least)
        const words = describeSensitivity(prepared, chosen)
        expect(words).toMatch(turned.length === 0 ? /it leads\.$/ : /First would be .+\.$/)
        expect(words).not.toMatch(/undefined|NaN/)
      }),
      { numRuns: 300 },
    )
  })
})
