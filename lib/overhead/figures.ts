// How a figure of the model is written: one unit a metric, so that columns and axes compare.
import { significant } from '../format'
import { GIB, type Range, rangeOf } from './units'
import type { Metric } from './vocabulary'

interface FigureStyle {
  unit: string
  /** Base units in one unit as written. */
  scale: number
}

const MEMORY = { unit: 'GiB', scale: GIB }
const CPU = { unit: 'cores', scale: 1 }
const LATENCY = { unit: 'ms', scale: 1 }
const MONEY = { unit: 'USD a month', scale: 1 }

export const FIGURE_STYLES: Record<Metric, FigureStyle> = {
  'memory-used': MEMORY,
  'memory-reserved': MEMORY,
  'cpu-used': CPU,
  'cpu-reserved': CPU,
  pods: { unit: 'pods', scale: 1 },
  'latency-p50': LATENCY,
  'latency-p90': LATENCY,
  'latency-p99': LATENCY,
  'nodes-used': { unit: 'nodes', scale: 1 },
  'nodes-reserved': { unit: 'nodes', scale: 1 },
  'cost-used': MONEY,
  'cost-reserved': MONEY,
}

export function formatFigure(metric: Metric, value: number): string {
  return significant(value / FIGURE_STYLES[metric].scale)
}

export function formatFigureRange(metric: Metric, { low, high }: { low: number; high: number }): string {
  const [from, to] = [formatFigure(metric, low), formatFigure(metric, high)]
  return from === to ? from : `${from} to ${to}`
}

/** From base units to the unit in which the metric is written. */
export function inUnit(metric: Metric, { low, typical, high }: Range): Range {
  const { scale } = FIGURE_STYLES[metric]
  return rangeOf(low / scale, typical / scale, high / scale)
}
