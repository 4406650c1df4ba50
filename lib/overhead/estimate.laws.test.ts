import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compiled, componentOf, estimateOf, model } from '@/scripts/overhead/realModel'
import { workloads } from '../scenario/arbitraries'
import { BOUNDS, DEFAULT_WORKLOAD, type Workload } from '../scenario/scenario'
import type { Estimate } from './estimateTypes'
import type { Range } from './units'
import { RESOURCE_METRICS } from './vocabulary'

const ENDS = ['low', 'typical', 'high'] as const
const meshes = fc.constantFrom(...compiled.map(({ mesh }) => mesh.mesh))
const anyWorkload = workloads(Object.keys(model.coefficients))
const RUNS = { numRuns: 1500 }

function rangesOf({ components, totals }: Estimate): Range[] {
  const resources = components.flatMap(({ each, total }) => [each, total])
  const figures = [totals, ...resources].flatMap((metrics) => Object.values<Range | null>({ ...metrics }))
  return [...components.map(({ count }) => count), ...figures].filter((range) => range !== null)
}

const isSound = ({ low, typical, high }: Range) =>
  low >= 0 && typical >= low && high >= typical && Number.isFinite(high)
const isNear = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
const memory = (mesh: string, workload: Workload) => estimateOf(mesh, workload).totals['memory-used']

/** Laws run many thousand times: a plain answer is far faster than an assertion, and fast-check names the case. */
function holds<Cases extends [unknown, ...unknown[]]>(
  property: fc.IProperty<Cases>,
  parameters?: fc.Parameters<Cases>,
) {
  const { failed, counterexample } = fc.check(property, parameters)
  expect(failed ? counterexample : null).toBeNull()
}

describe('for every mesh and every legal workload', () => {
  test('no figure is negative or not a number, and low <= typical <= high', () => {
    holds(
      fc.property(meshes, anyWorkload, (mesh, workload) =>
        rangesOf(estimateOf(mesh, workload)).every(isSound),
      ),
      RUNS,
    )
  })

  test.each(['pods', 'nodes', 'services'] as const)('memory never falls when %s rise', (input) => {
    const rise = fc.oneof(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: BOUNDS[input].max }))
    holds(
      fc.property(meshes, anyWorkload, rise, (mesh, workload, more) => {
        const raised = { ...workload, [input]: Math.min(BOUNDS[input].max, workload[input] + more) }
        const [before, after] = [memory(mesh, workload), memory(mesh, raised)]
        return ENDS.every((end) => (after?.[end] ?? 0) >= (before?.[end] ?? 0) * (1 - 1e-12))
      }),
      RUNS,
    )
  })

  test('a total is the sum of its components', () => {
    holds(
      fc.property(meshes, anyWorkload, fc.constantFrom(...RESOURCE_METRICS), (mesh, workload, metric) => {
        const { components, totals } = estimateOf(mesh, workload)
        return ENDS.every((end) => {
          const sum = components.reduce((all, { total }) => all + (total[metric]?.[end] ?? 0), 0)
          return isNear(totals[metric]?.[end] ?? 0, sum)
        })
      }),
      RUNS,
    )
  })

  test('a component is its count times one of it', () => {
    holds(
      fc.property(meshes, anyWorkload, fc.constantFrom(...RESOURCE_METRICS), (mesh, workload, metric) =>
        estimateOf(mesh, workload).components.every(({ count, each, total }) =>
          ENDS.every((end) => (total[metric]?.[end] ?? 0) === count[end] * (each[metric]?.[end] ?? 0)),
        ),
      ),
      RUNS,
    )
  })

  test('zero meshed pods cost no sidecar', () => {
    holds(
      fc.property(meshes, anyWorkload, (mesh, workload) => {
        const { components } = estimateOf(mesh, { ...workload, meshedPercent: 0 })
        const sidecar = components.find(({ component }) => component === 'sidecar')
        return RESOURCE_METRICS.every((metric) => (sidecar?.total[metric]?.high ?? 0) === 0)
      }),
    )
  })

  test('twice the price is twice the money', () => {
    const price = fc.double({ min: 0, max: 5_000, noNaN: true })
    holds(
      fc.property(meshes, anyWorkload, price, price, (mesh, workload, vcpuPrice, gibPrice) => {
        const once = estimateOf(mesh, { ...workload, vcpuPrice, gibPrice }).totals
        const twice = estimateOf(mesh, {
          ...workload,
          vcpuPrice: 2 * vcpuPrice,
          gibPrice: 2 * gibPrice,
        }).totals
        return (['cost-used', 'cost-reserved'] as const).every((metric) => {
          if (once[metric] === null || twice[metric] === null) return once[metric] === twice[metric]
          return isNear(twice[metric].typical, 2 * once[metric].typical)
        })
      }),
    )
  })

  test('what is not known is named', () => {
    holds(
      fc.property(
        meshes,
        anyWorkload,
        fc.constantFrom('memory-used', 'cpu-used'),
        (mesh, workload, metric) => {
          const { components, totals, notIncluded } = estimateOf(mesh, workload)
          const isKnown = totals[metric] !== null && components.every(({ total }) => total[metric] !== null)
          return isKnown || notIncluded.some(({ metrics }) => metrics.includes(metric))
        },
      ),
    )
  })
})

test('doubling what a pod costs and halving the pods agree, where the model is linear', () => {
  const sidecars = (pods: number, mebibytes: number) => {
    const measured = { 'linkerd.base-memory': mebibytes }
    const figures = estimateOf('linkerd', { ...DEFAULT_WORKLOAD, pods, measured, requestsPerSecond: 0 })
    return componentOf(figures, 'sidecar').total['memory-used']?.typical
  }
  holds(
    fc.property(
      fc.integer({ min: 1, max: 100_000 }),
      fc.integer({ min: 1, max: 500 }),
      (half, mebibytes) => sidecars(half, 2 * mebibytes) === sidecars(2 * half, mebibytes),
    ),
  )
})
