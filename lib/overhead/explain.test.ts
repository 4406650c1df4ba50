import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compiled, estimateOf, model, modelOf } from '@/scripts/overhead/realModel'
import { workloads } from '../scenario/arbitraries'
import { DEFAULT_WORKLOAD } from '../scenario/scenario'
import { explain } from './explain'
import { type Expression, evaluateExpression } from './expression'
import { type Range, UNIT_SCALE } from './units'
import { METRICS, RESOURCE_METRICS } from './vocabulary'

const anyWorkload = workloads(Object.keys(model.coefficients))

const meshes = fc.constantFrom(...compiled.map(({ mesh }) => mesh.mesh))

/** The formula alone, worked out, against the figure that stands on the page. */
function agrees(formula: Expression | null, figure: Range | null): boolean {
  if (formula === null || figure === null) return formula === null && figure === null
  const worked = evaluateExpression(formula)
  return (['low', 'typical', 'high'] as const).every((end) => {
    return Math.abs(worked[end] - figure[end]) <= 1e-9 * Math.max(1, figure[end])
  })
}

describe('the formula that a reader sees', () => {
  test('comes to the figure that it explains, for every total', () => {
    const property = fc.property(
      meshes,
      anyWorkload,
      fc.constantFrom(...METRICS),
      (mesh, workload, metric) => {
        const { formula, value } = explain(modelOf(mesh), workload, { metric })
        const figure = estimateOf(mesh, workload).totals[metric]
        return agrees(formula, figure) && agrees(formula, value)
      },
    )
    expect(fc.check(property, { numRuns: 2000 }).counterexample).toBeNull()
  })

  test('comes to the figure that it explains, for every component and for one instance of it', () => {
    const property = fc.property(
      meshes,
      anyWorkload,
      fc.constantFrom(...RESOURCE_METRICS),
      (mesh, workload, metric) =>
        estimateOf(mesh, workload).components.every(({ component, each, total }) => {
          const formula = (isEach: boolean) =>
            explain(modelOf(mesh), workload, { metric, component, each: isEach }).formula
          return agrees(formula(true), each[metric]) && agrees(formula(false), total[metric])
        }),
    )
    expect(fc.check(property, { numRuns: 800 }).counterexample).toBeNull()
  })

  test('names each coefficient as people write it', () => {
    const { coefficients } = explain(modelOf('istio-sidecar'), DEFAULT_WORKLOAD, {
      metric: 'memory-used',
      component: 'sidecar',
    })
    expect(coefficients[0]).toBe('istio-sidecar.base-memory')
    for (const id of coefficients)
      expect(UNIT_SCALE[model.coefficients[id]?.unit ?? 'ratio']).toBeGreaterThan(0)
  })

  test('says which value is the visitor’s own', () => {
    const measured = { 'linkerd.base-memory': 7 }
    const { formula } = explain(
      modelOf('linkerd'),
      { ...DEFAULT_WORKLOAD, measured },
      { metric: 'memory-used', component: 'sidecar' },
    )
    expect(JSON.stringify(formula)).toContain('"measured":true')
  })
})

test('an explanation names what its figure leaves out', () => {
  const { notIncluded } = explain(modelOf('cilium'), DEFAULT_WORKLOAD, { metric: 'cpu-used' })
  expect(notIncluded.map(({ coefficient }) => coefficient)).toContain('cilium.l4-cpu-per-1000-requests')
})
