// What weights and evidence must do to every decision on the real data, over generated sheets and workloads.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide } from '@/lib/decision/decide'
import type { Decision } from '@/lib/decision/decisionTypes'
import { prepare } from '@/lib/decision/prepare'
import { shareOf } from '@/lib/decision/rank'
import { BOUNDS, DEFAULT_SCENARIO, PREFERENCES, type Weights } from '@/lib/scenario/scenario'
import { answer, data, dataset, overheadsFor, prepared, sheet } from './arbitraries'

const scoresOf = ({ ranking, eliminated }: Decision) =>
  new Map([...ranking, ...eliminated].map(({ mesh, scores }) => [mesh, scores]))

function expectSumOfParts({ total, scores }: Decision['ranking'][number], weights: Weights): void {
  let sum = 0
  for (const preference of PREFERENCES) {
    const { score, parts } = scores[preference]
    const ordered = [0, score.low, score.typical, score.high, 1 + 1e-9]
    expect([...ordered].sort((one, other) => one - other)).toEqual(ordered)
    const whole = parts.reduce((added, part) => added + part.share * part.score.typical, 0)
    expect(whole).toBeCloseTo(score.typical, 9)
    sum += shareOf(weights, preference) * score.typical
  }
  expect(total.typical).toBeCloseTo(sum, 9)
}

/** A total with every doubtful part somewhere in its range. */
function drawTotal({ scores }: Decision['ranking'][number], weights: Weights, draw: () => number): number {
  return PREFERENCES.reduce((total, preference) => {
    const drawn = scores[preference].parts.reduce(
      (sum, { share, score }) => sum + share * (score.low + draw() * (score.high - score.low)),
      0,
    )
    return total + shareOf(weights, preference) * drawn
  }, 0)
}

describe('the weights', () => {
  it('never lower the rank of the mesh that is best at a preference when that preference is raised', () => {
    fc.assert(
      fc.property(
        sheet,
        fc.constantFrom(...PREFERENCES),
        fc.integer({ min: 1, max: 5 }),
        (given, preference, step) => {
          const before = answer(given).ranking
          const raised = Math.min(BOUNDS.weight.max, given.weights[preference] + step)
          const after = answer({ ...given, weights: { ...given.weights, [preference]: raised } }).ranking
          const best = Math.max(...before.map(({ scores }) => scores[preference].score.typical))
          for (const { mesh, scores } of before) {
            if (scores[preference].score.typical < best) continue
            const rankIn = (ranking: typeof before) =>
              ranking.findIndex((candidate) => candidate.mesh === mesh)
            expect(rankIn(after)).toBeLessThanOrEqual(rankIn(before))
          }
        },
      ),
      { numRuns: 1_500 },
    )
  })

  it('leave the scores alone: they hang on the dataset and the workload, not on needs, weights or the other meshes', () => {
    fc.assert(
      fc.property(sheet, fc.subarray([...dataset.meshes]), (given, some) => {
        const { workload } = given
        const plain = scoresOf(answer({ ...DEFAULT_SCENARIO, workload }))
        expect(scoresOf(answer(given))).toEqual(plain)
        const ids = new Set(some.map(({ id }) => id))
        const table = { ...prepared.table, meshes: prepared.table.meshes.filter(({ id }) => ids.has(id)) }
        const alone = decide(prepare(table, data.preferences), {
          sheet: { ...DEFAULT_SCENARIO, workload },
          overheads: overheadsFor(workload),
        })
        for (const [mesh, scores] of scoresOf(alone)) expect(scores).toEqual(plain.get(mesh))
      }),
      { numRuns: 150 },
    )
  })

  it('make a total between 0 and 1 that is the sum of its visible parts', () => {
    fc.assert(
      fc.property(sheet, (given) => {
        for (const candidate of answer(given).ranking) expectSumOfParts(candidate, given.weights)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a recommendation', () => {
  it('stands wherever in its range each piece of evidence lies', () => {
    const draws = fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true }))
    fc.assert(
      fc.property(sheet, draws, (given, stream) => {
        const { verdict, ranking } = answer(given)
        if (verdict.kind !== 'recommended') return
        const draw = (): number => stream.next().value ?? 0
        const totals = ranking.map((candidate) => drawTotal(candidate, given.weights, draw))
        expect((totals[0] ?? 0) + 1e-9).toBeGreaterThanOrEqual(Math.max(...totals))
      }),
      { numRuns: 1_500 },
    )
  })
})
