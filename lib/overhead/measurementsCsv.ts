import { toCsv } from '../csv'
import { sayConditions } from './sayConditions'
import type { OverheadSource, PublishedFigure } from './types'

const HEAD = [
  ...['id', 'mesh', 'version', 'component', 'metric', 'statistic', 'value', 'unit', 'per', 'scope', 'count'],
  ...['conditions', 'quality', 'rig', 'source', 'url', 'date', 'note'],
]

/** A line a figure, with its source written out. */
export function measurementsCsv(
  measurements: readonly PublishedFigure[],
  sources: Record<string, OverheadSource>,
): string {
  return toCsv([
    HEAD,
    ...measurements.map((one) => {
      const source = sources[one.source]
      return [
        ...[one.id, one.mesh, one.version, one.component, one.metric, one.statistic, one.value, one.unit],
        ...[one.per, one.scope, one.count, sayConditions(one), one.quality, one.rig],
        ...[source?.title ?? null, source?.url ?? null, source?.date ?? null, one.note],
      ]
    }),
  ])
}
