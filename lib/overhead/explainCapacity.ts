import type { OverheadModel } from './clientModel'
import type { Estimate } from './estimateTypes'
import type { Context } from './evaluate'
import { constant, explainCoefficient, product } from './explainTerms'
import type { Expression } from './expression'
import { GIB } from './units'
import { METRIC_LABELS, type Metric } from './vocabulary'

/** Nodes and money: from the totals of CPU and memory, which have explanations of their own. */
export function explainCapacity(
  metric: Metric,
  figures: Estimate,
  model: OverheadModel,
  context: Context,
): Expression {
  switch (metric) {
    case 'nodes-used':
      return nodes(figures, 'used', model, context)
    case 'nodes-reserved':
      return nodes(figures, 'reserved', model, context)
    case 'cost-used':
      return product([figure(figures, 'nodes-used'), nodePrice(context)])
    default: {
      const of = [figure(figures, 'nodes-used'), figure(figures, 'nodes-reserved')]
      return product([{ kind: 'largest', of }, nodePrice(context)])
    }
  }
}

function nodes(
  figures: Estimate,
  basis: 'used' | 'reserved',
  model: OverheadModel,
  context: Context,
): Expression {
  const { packing, allocatableCpu, allocatableMemory } = model.platform
  const coefficient = (id: string) => explainCoefficient(id, model, context) ?? constant(id, 0)
  const { nodeVcpu, nodeGib } = context.workload
  const cpu = product([constant('vCPU a node', nodeVcpu), coefficient(allocatableCpu)])
  const memory = product([constant('memory a node', nodeGib * GIB, 'bytes'), coefficient(allocatableMemory)])
  const of: Expression[] = [
    { kind: 'quotient', of: figure(figures, `cpu-${basis}`), by: cpu },
    { kind: 'quotient', of: figure(figures, `memory-${basis}`), by: memory },
  ]
  return product([coefficient(packing), { kind: 'largest', of }])
}

function nodePrice({ workload: { nodeVcpu, nodeGib, vcpuPrice, gibPrice } }: Context): Expression {
  const terms = [
    product([constant('vCPU a node', nodeVcpu), constant('a vCPU-month', vcpuPrice ?? 0, 'USD a month')]),
    product([constant('GiB a node', nodeGib), constant('a GiB-month', gibPrice ?? 0, 'USD a month')]),
  ]
  return { kind: 'sum', label: 'one node', component: null, terms }
}

function figure({ totals }: Estimate, metric: Metric): Expression {
  const value = totals[metric]
  const label = METRIC_LABELS[metric]
  return value === null ? constant(label, 0) : { kind: 'figure', metric, label, value }
}
