import type { Measurement } from './types'

/** What the explorer narrows by. An empty value lets everything pass. */
export const MEASUREMENT_FILTERS = ['mesh', 'metric', 'component', 'rig', 'quality'] as const
export type MeasurementFilter = (typeof MEASUREMENT_FILTERS)[number]
export type MeasurementFilters = Readonly<Record<MeasurementFilter, string>>

export const NO_FILTERS: MeasurementFilters = { mesh: '', metric: '', component: '', rig: '', quality: '' }

export function filterMeasurements(
  measurements: readonly Measurement[],
  filters: MeasurementFilters,
): Measurement[] {
  const active = MEASUREMENT_FILTERS.filter((key) => filters[key] !== '')
  return measurements.filter((one) => active.every((key) => one[key] === filters[key]))
}

/** For each value of one filter, how many would be shown after choosing it. */
export function countValues(
  measurements: readonly Measurement[],
  filters: MeasurementFilters,
  key: MeasurementFilter,
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const one of filterMeasurements(measurements, { ...filters, [key]: '' })) {
    counts.set(one[key], (counts.get(one[key]) ?? 0) + 1)
  }
  return new Map([...counts].sort(([a], [b]) => a.localeCompare(b, 'en')))
}
