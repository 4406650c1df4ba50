// The one figure of an estimate that a measurement is to be held against.
import type { Workload } from '../scenario/scenario'
import { type CompiledModel, estimate } from './estimate'
import type { Estimate } from './estimateTypes'
import type { Measurement, Reading } from './types'
import { MIB, type Range, rangeOf } from './units'
import type { LatencyMetric } from './vocabulary'

export const QUANTITIES = ['memory', 'cpu', 'latency'] as const
export type Quantity = (typeof QUANTITIES)[number]

export const QUANTITY_OF: Record<Measurement['metric'], Quantity | null> = {
  memory_mb: 'memory',
  cpu_cores: 'cpu',
  latency_ms: 'latency',
  throughput_rps: null,
}

/** The model's MB is taken as MiB: the five per cent between them are far below the spread. */
const SCALE: Record<Quantity, number> = { memory: MIB, cpu: 1, latency: 1 }

interface Figure {
  quantity: Quantity
  predicted: Range
  /** From the measurement's unit to the base unit. */
  scale: number
}

export function figureFor(
  model: CompiledModel,
  workload: Workload,
  measurement: Measurement,
  reading: Reading,
): Figure | null {
  const quantity = QUANTITY_OF[measurement.metric]
  if (quantity === null) return null
  const estimated = estimate(model, workload)
  const predicted =
    quantity === 'latency'
      ? latencyOf(estimated, measurement, reading.hops ?? 1)
      : resourceOf(estimated, measurement, reading, quantity)
  return predicted && { quantity, predicted, scale: SCALE[quantity] }
}

function resourceOf(
  { components }: Estimate,
  { component: name, scope }: Measurement,
  { component: renamed }: Reading,
  quantity: 'memory' | 'cpu',
): Range | null {
  const component = components.find(({ component }) => component === (renamed ?? name))
  const figures = scope === 'total' ? component?.total : component?.each
  return figures?.[quantity === 'memory' ? 'memory-used' : 'cpu-used'] ?? null
}

const PERCENTILES: Record<string, LatencyMetric> = {
  'added-p50': 'latency-p50',
  'added-p90': 'latency-p90',
  'added-p99': 'latency-p99',
}

function latencyOf({ totals }: Estimate, { statistic }: Measurement, hops: number): Range | null {
  const metric = PERCENTILES[statistic]
  const hop = metric === undefined ? null : totals[metric]
  return hop && rangeOf(hop.low * hops, hop.typical * hops, hop.high * hops)
}
