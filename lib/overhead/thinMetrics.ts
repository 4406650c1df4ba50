// Which figures rest on thin evidence: where a range says more than its middle.

import type { Workload } from '../scenario/scenario'
import type { CompiledModel } from './estimate'
import { contextOf } from './estimate'
import { type Context, isActive, product, type Term } from './evaluate'
import { LATENCY_METRICS, type Metric } from './vocabulary'

/** The figures whose range, for this workload, comes mostly from coefficients that the model calls thin. */
export function thinMetrics(compiled: CompiledModel, workload: Workload): ReadonlySet<Metric> {
  const { mesh } = compiled
  const context = contextOf(compiled, workload)
  const thin = new Set<Metric>()
  const resources = [
    { metric: 'memory-used', part: 'memory' },
    { metric: 'cpu-used', part: 'cpu' },
  ] as const
  for (const { metric, part } of resources) {
    const spreads = mesh.components.map((component) =>
      spreadOf(component[part], component.count, compiled, context),
    )
    if (isMostlyThin(spreads)) thin.add(metric)
  }
  for (const metric of LATENCY_METRICS) {
    const terms = mesh.latency.filter((term) => term.metric === metric)
    if (isMostlyThin([spreadOf(terms, [], compiled, context)])) thin.add(metric)
  }
  // Nodes and money follow from memory and CPU.
  if (thin.has('memory-used') || thin.has('cpu-used')) thin.add('nodes-used').add('cost-used')
  return thin
}

interface Spread {
  all: number
  thin: number
}

function isMostlyThin(spreads: readonly Spread[]): boolean {
  const all = spreads.reduce((sum, spread) => sum + spread.all, 0)
  const thin = spreads.reduce((sum, spread) => sum + spread.thin, 0)
  return thin > all / 2
}

/** How far the low end lies from the high one, and how much of that is the doing of thin coefficients. */
function spreadOf(
  terms: readonly Term[],
  count: Term['times'],
  { model }: CompiledModel,
  context: Context,
): Spread {
  const { drivers, values } = context
  const spread = { all: 0, thin: 0 }
  for (const { coefficient, times, when } of terms) {
    const value = values[coefficient]
    if (!value || !isActive({ when }, context)) continue
    const at = (end: 'low' | 'high') =>
      value[end] * product(times, drivers[end]) * product(count, drivers[end])
    const width = at('high') - at('low')
    spread.all += width
    if (model.coefficients[coefficient]?.thin) spread.thin += width
  }
  return spread
}
