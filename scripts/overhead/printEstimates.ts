// Estimates as a table for people.
import type { Estimate, NotIncluded } from '@/lib/overhead/estimateTypes'
import { FIGURE_STYLES, formatFigure, formatFigureRange } from '@/lib/overhead/figures'
import type { Range } from '@/lib/overhead/units'
import { METRIC_LABELS, METRICS, type Metric, type ResourceMetric } from '@/lib/overhead/vocabulary'
import { table } from './table'

export interface Named {
  name: string
  estimate: Estimate
}

const COMPONENT_METRICS: readonly ResourceMetric[] = [
  'memory-used',
  'memory-reserved',
  'cpu-used',
  'cpu-reserved',
  'pods',
]

export function printEstimates(estimates: readonly Named[]): string {
  const priced = estimates.some(({ estimate }) => estimate.totals['cost-used'] !== null)
  const metrics = METRICS.filter((metric) => priced || !metric.startsWith('cost'))
  const totals = table(
    ['', ...estimates.map(({ name }) => name)],
    metrics.map((metric) => [
      `${METRIC_LABELS[metric]}, ${FIGURE_STYLES[metric].unit}`,
      ...estimates.map(
        ({ estimate }) => `${figure(metric, estimate.totals[metric])}${lacks(estimate, metric) ? ' +' : ''}`,
      ),
    ]),
  )
  const legend = totals.includes(' +') ? '  +  A part of it is not known: see “not included” below.' : null
  return [totals, legend, ...estimates.map(printMesh)].filter((part) => part !== null).join('\n\n')
}

function printMesh({ name, estimate }: Named): string {
  const { components, notIncluded, notes } = estimate
  const rows = components.map(({ component, count, total }) => [
    `${component} × ${formatFigure('pods', count.typical)}`,
    ...COMPONENT_METRICS.map((metric) => figure(metric, total[metric])),
  ])
  const heads = COMPONENT_METRICS.map((metric) => `${METRIC_LABELS[metric]}, ${FIGURE_STYLES[metric].unit}`)
  const parts = rows.length > 0 ? table(['', ...heads], rows) : 'Nothing to count.'
  return [
    name,
    parts,
    ...notIncluded.map(sayNotIncluded),
    ...notes.map(({ text }) => `  Note: ${text}`),
  ].join('\n')
}

function sayNotIncluded({ what, why, coefficient }: NotIncluded): string {
  const remedy = coefficient === null ? '' : ` If you have measured it: --set ${coefficient}:VALUE`
  return `  Not included: ${what}. ${why}${remedy}`
}

/** A total that some unknown part belongs to as well. */
function lacks({ totals, notIncluded }: Estimate, metric: Metric): boolean {
  const unknown = notIncluded.some(
    ({ coefficient, metrics }) => coefficient !== null && metrics.includes(metric),
  )
  return unknown && totals[metric] !== null
}

function figure(metric: Metric, range: Range | null): string {
  if (range === null) return 'not known'
  const typical = formatFigure(metric, range.typical)
  const span = formatFigureRange(metric, range)
  return span === typical ? typical : `${typical} (${span})`
}
