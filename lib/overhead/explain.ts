// How a figure of an estimate comes about, from the same model and workload, as a formula with its numbers.
import type { Workload } from '../scenario/scenario'
import { type CompiledModel, contextOf, estimate } from './estimate'
import type { Estimate, NotIncluded } from './estimateTypes'
import type { Context } from './evaluate'
import { explainCapacity } from './explainCapacity'
import { explainComponent } from './explainComponent'
import { explainTerms } from './explainTerms'
import { type Expression, partsOf } from './expression'
import type { CoefficientId } from './types'
import type { Range } from './units'
import {
  type Component,
  METRIC_LABELS,
  type Metric,
  RESOURCE_METRICS,
  type ResourceMetric,
} from './vocabulary'

export interface Asked {
  metric: Metric
  /** One component, where only its share is asked for. */
  component?: Component
  /** One instance of it, where not all are. */
  each?: boolean
}

export interface Explanation {
  mesh: string
  label: string
  /** null where nothing of it is known. */
  value: Range | null
  formula: Expression | null
  /** In the order in which the formula names them. */
  coefficients: CoefficientId[]
  notIncluded: NotIncluded[]
  /** How to read it, where the formula alone would mislead. */
  note: string | null
}

export function explain(compiled: CompiledModel, workload: Workload, asked: Asked): Explanation {
  const context = contextOf(compiled, workload)
  const figures = estimate(compiled, workload)
  const value = figureAt(figures, asked)
  const formula = value && formulaOf(compiled, context, figures, asked)
  return {
    mesh: compiled.mesh.mesh,
    label: labelOf(figures, asked),
    value,
    formula,
    coefficients: formula ? coefficientsIn(formula) : [],
    notIncluded: figures.notIncluded.filter(({ metrics, component }) => {
      return (
        metrics.includes(asked.metric) && (asked.component === undefined || component === asked.component)
      )
    }),
    note: asked.metric.startsWith('latency') ? compiled.mesh.latencyNote : null,
  }
}

function figureAt({ components, totals }: Estimate, { metric, component: name, each }: Asked): Range | null {
  if (name === undefined) return totals[metric]
  const component = components.find(({ component }) => component === name)
  const resource = resourceOf(metric)
  if (component === undefined || resource === null) return null
  return (each ? component.each : component.total)[resource]
}

function formulaOf(
  { mesh, model }: CompiledModel,
  context: Context,
  figures: Estimate,
  { metric, component: name, each }: Asked,
): Expression {
  const resource = resourceOf(metric)
  if (resource !== null) {
    const shown = mesh.components.filter(({ component }) => {
      return figures.components.some(
        (found) => found.component === component && found.total[resource] !== null,
      )
    })
    const parts = shown
      .filter(({ component }) => name === undefined || component === name)
      .map((component) => explainComponent(component, model, context, resource, each ?? false))
    return parts.length === 1 && parts[0] ? parts[0] : sum(parts)
  }
  const terms = mesh.latency.filter((term) => term.metric === metric)
  return terms.length > 0
    ? sum(explainTerms(terms, model, context))
    : explainCapacity(metric, figures, model, context)
}

function sum(terms: readonly Expression[]): Expression {
  return { kind: 'sum', label: null, component: null, terms }
}

function resourceOf(metric: Metric): ResourceMetric | null {
  return RESOURCE_METRICS.find((resource) => resource === metric) ?? null
}

function labelOf({ components }: Estimate, { metric, component: name, each }: Asked): string {
  const component = components.find(({ component }) => component === name)
  if (component === undefined) return METRIC_LABELS[metric]
  return `${METRIC_LABELS[metric]}, ${each ? `one ${component.one}` : component.label}`
}

function coefficientsIn(formula: Expression): CoefficientId[] {
  const ids = [...partsOf(formula)].flatMap((part) => (part.kind === 'coefficient' ? part.id : []))
  return [...new Set(ids)]
}
