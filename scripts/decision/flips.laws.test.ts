// What would change the answer, on the real data.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChange } from '@/lib/decision/applyChange'
import { leaderOf } from '@/lib/decision/decide'
import type { Sheet } from '@/lib/decision/decisionTypes'
import { type Change, flips } from '@/lib/decision/flips'
import { nearestFlips } from '@/lib/decision/nearestFlips'
import { BOUNDS, DEFAULT_SCENARIO, PREFERENCES } from '@/lib/scenario/scenario'
import { answer, capabilities, prepared, sheet } from './arbitraries'

const withChange = (given: Sheet, change: Change): Sheet =>
  applyChange({ ...DEFAULT_SCENARIO, ...given }, change, capabilities)

describe('what would change the answer', () => {
  it('does change it, to the mesh that is named', () => {
    fc.assert(
      fc.property(sheet, (given) => {
        const decision = answer(given)
        const { weights, loosened, tightened } = flips(prepared, decision)
        for (const { change, leader } of [...weights, ...loosened, ...tightened]) {
          expect(leaderOf(answer(withChange(given, change)))).toBe(leader)
          expect(leader).not.toBe(leaderOf(decision))
        }
      }),
      { numRuns: 100 },
    )
  })

  it('leaves out no single change of a need or of accept that would turn the answer', () => {
    fc.assert(
      fc.property(sheet, fc.constantFrom(...prepared.table.capabilities), (given, { id }) => {
        const decision = answer(given)
        const { loosened, tightened } = flips(prepared, decision)
        const change: Change = given.needs.includes(id)
          ? { kind: 'need-dropped', capability: id }
          : { kind: 'need-added', capability: id }
        const turned = leaderOf(answer(withChange(given, change))) !== leaderOf(decision)
        const named = [...loosened, ...tightened].some(
          (flip) => JSON.stringify(flip.change) === JSON.stringify(change),
        )
        expect(named).toBe(turned)
      }),
      { numRuns: 500 },
    )
  })

  it('is the nearest weight: no smaller step of that weight turns the answer', () => {
    fc.assert(
      fc.property(
        sheet,
        fc.constantFrom(...PREFERENCES),
        fc.integer(BOUNDS.weight),
        (given, preference, to) => {
          const decision = answer(given)
          const flip = flips(prepared, decision).weights.find(
            ({ change }) => change.kind === 'weight' && change.preference === preference,
          )
          const step = Math.abs(to - given.weights[preference])
          if (decision.ranking.length === 0 || (flip && step >= flip.size)) return
          const changed = { ...given, weights: { ...given.weights, [preference]: to } }
          expect(leaderOf(answer(changed))).toBe(leaderOf(decision))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('is named with the smallest first, and always where there is any', () => {
    fc.assert(
      fc.property(sheet, (given) => {
        const found = flips(prepared, answer(given))
        const all = [...found.weights, ...found.loosened, ...found.tightened]
        const named = nearestFlips(found)
        expect(all).toEqual(expect.arrayContaining(named))
        expect(named[0]?.size).toBe(all.length === 0 ? undefined : Math.min(...all.map(({ size }) => size)))
        expect([...named].sort((one, other) => one.size - other.size)).toEqual(named)
      }),
      { numRuns: 100 },
    )
  })
})
