// Every mesh can win in some plausible scenario, or the search says that it cannot.
import { describe, expect, it } from 'vitest'
import { decide, leaderOf } from '@/lib/decision/decide'
import { findWinners } from '@/lib/decision/winners'
import { DEFAULT_SCENARIO } from '@/lib/scenario/scenario'
import { answer, dataset, overheadsFor, prepared, weightSets, workloads } from './arbitraries'

const reports = findWinners(prepared, { workloads, weights: weightSets, overheadsFor, mostNeeds: 5 })

describe('every mesh', () => {
  it.each(dataset.meshes.map(({ id }) => id))('%s wins clearly with five needs at most', (mesh) => {
    const report = reports.find((candidate) => candidate.mesh === mesh)
    const win = report?.wins.find(({ clear }) => clear)
    expect(win, `nearest: ${JSON.stringify(report?.closest)}`).toBeDefined()
    expect(win?.needs.length).toBeLessThanOrEqual(5)
    const workload = workloads.find(({ id }) => id === win?.workload)?.workload
    const weights = weightSets.find(({ id }) => id === win?.weights)?.weights
    if (workload === undefined || weights === undefined)
      throw new Error('the scenario is not a published one')
    const decision = answer({ ...DEFAULT_SCENARIO, workload, weights, needs: win?.needs ?? [] })
    expect(decision.verdict).toEqual({ kind: 'recommended', mesh })
  })
})

describe('a mesh without a model', () => {
  const { workload } = DEFAULT_SCENARIO

  it('is ranked all the same, with its overhead unknown and said to be so', () => {
    const overheads = { ...overheadsFor(workload), linkerd: null }
    const { ranking } = decide(prepared, { sheet: DEFAULT_SCENARIO, overheads })
    const linkerd = ranking.find(({ mesh }) => mesh === 'linkerd')
    expect(linkerd?.scores.overhead.score).toEqual({ low: 0, typical: 0.5, high: 1 })
    expect(linkerd?.scores.overhead.parts.every(({ known }) => !known)).toBe(true)
  })

  it('cannot win by a hair: what is not known leaves the answer open', () => {
    const decision = decide(prepared, {
      sheet: { ...DEFAULT_SCENARIO, weights: { ...DEFAULT_SCENARIO.weights, overhead: 5 } },
      overheads: {},
    })
    expect(leaderOf(decision)).not.toBeNull()
    expect(decision.verdict.kind).toBe('tie')
  })
})
