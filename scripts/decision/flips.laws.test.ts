// What would change the answer, on the real data.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leaderOf } from '@/lib/decision/decide'
import type { Sheet } from '@/lib/decision/decisionTypes'
import { type Change, flips } from '@/lib/decision/flips'
import { BOUNDS, PREFERENCES } from '@/lib/scenario/scenario'
import { answer, prepared, sheet } from './arbitraries'

function withChange(given: Sheet, change: Change): Sheet {
  const { weights, needs, accept, constraints } = given
  switch (change.kind) {
    case 'weight':
      return { ...given, weights: { ...weights, [change.preference]: change.to } }
    case 'need-dropped':
      return { ...given, needs: needs.filter((need) => need !== change.capability) }
    case 'need-added':
      return { ...given, needs: [...needs, change.capability] }
    case 'accepted':
      return { ...given, accept: [...accept, change.accept] }
    case 'refused':
      return { ...given, accept: accept.filter((value) => value !== change.accept) }
    case 'constraint-dropped': {
      const platforms = constraints.platforms.filter((platform) => platform !== change.constraint)
      const dropped = { ...constraints, platforms, [change.constraint]: null }
      const { kubernetes, kernel, licence } = dropped
      return { ...given, constraints: { kubernetes, kernel, licence, platforms } }
    }
  }
}

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
})
