import type { OverheadSource, PublishedFigure } from './types'

/** What the explorer narrows by. An empty value lets everything pass. */
export const MEASUREMENT_FILTERS = ['mesh', 'metric', 'component', 'rig', 'quality'] as const
export type MeasurementFilter = (typeof MEASUREMENT_FILTERS)[number]
export type MeasurementFilters = Readonly<Record<MeasurementFilter, string>>

export const NO_FILTERS: MeasurementFilters = { mesh: '', metric: '', component: '', rig: '', quality: '' }

export function filterMeasurements(
  measurements: readonly PublishedFigure[],
  filters: MeasurementFilters,
): PublishedFigure[] {
  const active = MEASUREMENT_FILTERS.filter((key) => filters[key] !== '')
  return measurements.filter((one) => active.every((key) => one[key] === filters[key]))
}

/** For each value of one filter, how many would be shown after choosing it. */
export function countValues(
  measurements: readonly PublishedFigure[],
  filters: MeasurementFilters,
  key: MeasurementFilter,
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const one of filterMeasurements(measurements, { ...filters, [key]: '' })) {
    counts.set(one[key], (counts.get(one[key]) ?? 0) + 1)
  }
  return new Map([...counts].sort(([a], [b]) => a.localeCompare(b, 'en')))
}

/** All that a reader may look for in a figure, in lower case; made once, as there may be very many. */
export function indexText(
  measurements: readonly PublishedFigure[],
  sources: Record<string, OverheadSource>,
): ReadonlyMap<string, string> {
  return new Map(
    measurements.map((one) => {
      const { id, mesh, version, component, statistic, conditions, rig, note } = one
      const words = [id, mesh, version, component, statistic, rig, note]
      const said = [conditions.protocol, conditions.notes, sources[one.source]?.title]
      return [id, [...words, ...said].join(' ').toLowerCase()]
    }),
  )
}

/** Every word must occur, in whatever place. */
export function searchMeasurements(
  measurements: readonly PublishedFigure[],
  texts: ReadonlyMap<string, string>,
  query: string,
): readonly PublishedFigure[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return measurements
  return measurements.filter(({ id }) => {
    const text = texts.get(id) ?? ''
    return words.every((word) => text.includes(word))
  })
}
