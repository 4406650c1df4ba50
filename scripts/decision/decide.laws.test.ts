// What needs and constraints must do to every decision on the real data, over generated sheets and workloads.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Sheet } from '@/lib/decision/decisionTypes'
import { meetNeed } from '@/lib/needs/meetNeed'
import { needsOf } from '@/lib/needs/needsOf'
import { ACCEPTS, DEFAULT_SCENARIO } from '@/lib/scenario/scenario'
import { answer, capabilities, claimOf, constraints, dataset, fitting, sheet, shuffled } from './arbitraries'

const PLATFORM_ROWS = { arm64: 'arm64', windows: 'windows', vms: 'vm-workloads' } as const

function expectWithinConstraints(mesh: string, { accept, constraints: asked }: Sheet): void {
  const facts = dataset.meshes.find(({ id }) => id === mesh)
  const { min, max } = facts?.requirements.kubernetes ?? { min: null, max: null }
  const minor = (version: string | null, otherwise: number) =>
    version === null ? otherwise : Number(version.split('.')[1])
  const version = minor(asked.kubernetes, Number.NaN)
  expect(version < minor(min, 0) || version > minor(max, 99)).toBe(false)
  const [major, minorKernel] = (asked.kernel ?? '9.0').split('.').map(Number)
  if (mesh === 'cilium') expect((major ?? 0) * 100 + (minorKernel ?? 0)).toBeGreaterThanOrEqual(510)
  if (asked.licence === 'open') expect(mesh).not.toBe('consul')
  for (const platform of asked.platforms)
    expect(meetNeed(claimOf(mesh, PLATFORM_ROWS[platform]), accept).state).toBe('met')
}

describe('the needs', () => {
  it('are met by every mesh that is left, and missed by every mesh that a need ruled out, as in the matrix', () => {
    fc.assert(
      fc.property(sheet, (given) => {
        const { ranking, eliminated, verdict } = answer(given)
        for (const { mesh } of ranking)
          expect(needsOf((id) => claimOf(mesh, id), given.needs, given.accept).met).toHaveLength(
            given.needs.length,
          )
        for (const { mesh, shortfalls } of eliminated) {
          const named = shortfalls.flatMap((one) =>
            one.kind === 'need' && !one.platform ? [one.capability] : [],
          )
          const { short, missed } = needsOf((id) => claimOf(mesh, id), given.needs, given.accept)
          expect([...named].sort()).toEqual([...short, ...missed].map(({ capability }) => capability).sort())
        }
        if (verdict.kind === 'recommended') expect(ranking[0]?.mesh).toBe(verdict.mesh)
        if (verdict.kind === 'tie')
          expect(ranking.map(({ mesh }) => mesh)).toEqual(expect.arrayContaining([...verdict.meshes]))
      }),
      { numRuns: 2_000 },
    )
  })

  it('never add a mesh when one more is asked for', () => {
    fc.assert(
      fc.property(sheet, fc.constantFrom(...capabilities), (given, need) => {
        const before = fitting(given)
        const after = fitting({ ...given, needs: [...given.needs, need] })
        expect(before).toEqual(expect.arrayContaining(after))
      }),
      { numRuns: 1_500 },
    )
  })

  it('never add a mesh when less is accepted or a constraint is set', () => {
    fc.assert(
      fc.property(sheet, fc.subarray([...ACCEPTS]), constraints, (given, accept, more) => {
        const narrower = { ...given, accept: given.accept.filter((value) => accept.includes(value)) }
        expect(fitting(given)).toEqual(expect.arrayContaining(fitting(narrower)))
        const free = { ...given, constraints: DEFAULT_SCENARIO.constraints }
        expect(fitting(free)).toEqual(expect.arrayContaining(fitting({ ...free, constraints: more })))
      }),
      { numRuns: 1_000 },
    )
  })

  it('bring back exactly the meshes for which accepting more is said to be enough', () => {
    fc.assert(
      fc.property(sheet, (given) => {
        for (const { mesh, broughtBackBy } of answer(given).eliminated) {
          const wider = fitting({ ...given, accept: [...given.accept, ...(broughtBackBy ?? ACCEPTS)] })
          expect(wider.includes(mesh)).toBe(broughtBackBy !== null)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('the constraints', () => {
  it('hold the claim on each platform and the range of versions against every mesh that is left', () => {
    fc.assert(
      fc.property(sheet, (given) => {
        for (const { mesh } of answer(given).ranking) expectWithinConstraints(mesh, given)
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('the order in which things are said', () => {
  it('does not matter', () => {
    const mixed = sheet.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.record({
          needs: shuffled(given.needs),
          accept: shuffled(given.accept),
          constraints: shuffled(given.constraints.platforms).map((platforms) => ({
            ...given.constraints,
            platforms,
          })),
          weights: fc.constant(given.weights),
          workload: fc.constant(given.workload),
        }),
      ),
    )
    fc.assert(
      fc.property(mixed, ([one, other]) => {
        const [first, second] = [answer(one), answer(other)]
        expect(second.verdict).toEqual(first.verdict)
        expect(second.ranking).toEqual(first.ranking)
        expect(second.doubts).toEqual(first.doubts)
        expect(new Set(second.eliminated.map(({ mesh }) => mesh))).toEqual(
          new Set(first.eliminated.map(({ mesh }) => mesh)),
        )
      }),
      { numRuns: 300 },
    )
  })
})
