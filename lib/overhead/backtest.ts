// The model held against the measurements: what it predicts for the conditions that each one states.
import { figureFor, QUANTITY_OF, type Quantity } from './backtestFigure'
import type { CompiledModel } from './estimate'
import { readingOf, workloadOf } from './readMeasurement'
import { factorBetween, median, percentile } from './statistics'
import type { Measurement, Reading, Readings } from './types'
import type { Range } from './units'

export interface Comparison {
  /** One measurement, or the two ends of one published range. */
  ids: string[]
  mesh: string
  component: Measurement['component']
  quantity: Quantity
  rig: string
  quality: Measurement['quality']
  /** In base units: bytes, cores, milliseconds. */
  measured: number
  predicted: Range
  factor: number
  inside: boolean
  assumed: string | null
}

export interface LeftOut {
  id: string
  mesh: string
  quantity: Quantity | 'throughput'
  reason: string
}

export interface Backtest {
  compared: Comparison[]
  leftOut: LeftOut[]
}

export function backtest(
  measurements: readonly Measurement[],
  readings: Readings,
  models: readonly CompiledModel[],
): Backtest {
  const result: Backtest = { compared: [], leftOut: [] }
  for (const group of joinRanges(measurements)) {
    const outcome = compare(group, readings, models)
    if (typeof outcome !== 'string') result.compared.push(outcome)
    else result.leftOut.push(...group.map((measurement) => leaveOut(measurement, outcome)))
  }
  return result
}

function leaveOut({ id, mesh, metric }: Measurement, reason: string): LeftOut {
  return { id, mesh, quantity: QUANTITY_OF[metric] ?? 'throughput', reason }
}

/** An increase in percent has no amount that the model could be held to. */
export function leaveOutIncrease({ id, mesh, metric }: Pick<Measurement, 'id' | 'mesh' | 'metric'>): LeftOut {
  const reason = 'An increase in percent: without the amount that it increases there is nothing to predict.'
  return { id, mesh, quantity: QUANTITY_OF[metric] ?? 'throughput', reason }
}

/** The low and the high end of one published range, side by side in the data, count as one figure. */
function joinRanges(measurements: readonly Measurement[]): Measurement[][] {
  const groups = new Map<string, Measurement[]>()
  for (const measurement of measurements) {
    const isEnd = measurement.statistic.startsWith('range-')
    const key = isEnd ? measurement.id.replace(/-(low|high|before|after)$/, '') : measurement.id
    groups.set(key, [...(groups.get(key) ?? []), measurement])
  }
  return [...groups.values()]
}

/** The comparison, or why there is none. */
function compare(
  group: readonly Measurement[],
  readings: Readings,
  models: readonly CompiledModel[],
): Comparison | string {
  const [first] = group
  if (first === undefined) return 'Nothing was measured.'
  const reading = readingOf(first.id, readings)
  if (typeof reading === 'string') return reading
  const model = models.find(({ mesh }) => mesh.mesh === first.mesh)
  const figure = model && figureFor(model, workloadOf(first, reading), first, reading)
  if (figure === undefined || figure === null) return 'The model has no figure for it.'
  const measured = geometricMean(group.map(({ value }) => value * figure.scale))
  if (!(measured > 0)) return 'Zero or less: the noise was larger than the cost.'
  return describe(group, first, reading, measured, figure)
}

function describe(
  group: readonly Measurement[],
  { mesh, component, rig, quality }: Measurement,
  reading: Reading,
  measured: number,
  { predicted, quantity }: { predicted: Range; quantity: Quantity },
): Comparison {
  return {
    ids: group.map(({ id }) => id),
    mesh,
    component: reading.component ?? component,
    quantity,
    rig,
    quality,
    measured,
    predicted,
    factor: factorBetween(predicted.typical, measured),
    inside: predicted.low <= measured && measured <= predicted.high,
    assumed: reading.assumed,
  }
}

function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length)
}

export interface Accuracy {
  rigs: number
  comparisons: number
  /** Over rigs, each counted once by the median of its factors; null where there is nothing to compare. */
  median: number | null
  percentile90: number | null
  inside: number
}

/** A rig counts once, however many figures it gave: a long table is no stronger evidence than a short one. */
export function accuracyOf(compared: readonly Comparison[]): Accuracy {
  const rigs = new Map<string, number[]>()
  for (const { rig, factor } of compared) rigs.set(rig, [...(rigs.get(rig) ?? []), factor])
  const factors = [...rigs.values()].flatMap((all) => median(all) ?? [])
  return {
    rigs: rigs.size,
    comparisons: compared.length,
    median: median(factors),
    percentile90: percentile(factors, 0.9),
    inside: compared.filter(({ inside }) => inside).length,
  }
}

/** The largest misses, one a rig: five rows of one bad table would hide four other problems. */
export function worst(compared: readonly Comparison[], count: number): Comparison[] {
  const byRig = new Map<string, Comparison>()
  for (const comparison of compared) {
    const known = byRig.get(comparison.rig)
    if (known === undefined || known.factor < comparison.factor) byRig.set(comparison.rig, comparison)
  }
  return [...byRig.values()].toSorted((a, b) => b.factor - a.factor).slice(0, count)
}
