'use client'
import { useDeferredValue, useMemo, useState } from 'react'
import { useSite } from '@/components/site/SiteContext'
import { Button } from '@/components/ui/Button'
import { downloadFile } from '@/components/ui/downloadFile'
import { toCsv } from '@/lib/csv'
import { formatCount, formatPlural } from '@/lib/format'
import {
  countValues,
  filterMeasurements,
  MEASUREMENT_FILTERS,
  type MeasurementFilter,
  type MeasurementFilters,
  NO_FILTERS,
} from '@/lib/overhead/filterMeasurements'
import { sayConditions } from '@/lib/overhead/sayConditions'
import type { Measurement } from '@/lib/overhead/types'
import { QUALITY_LABELS } from '@/lib/overhead/vocabulary'
import { MeasurementRows } from './MeasurementRows'
import { SpreadFigure } from './SpreadFigure'
import { type MeasurementFile, useMeasurements } from './useMeasurements'

const FILTER_LABELS: Record<MeasurementFilter, string> = {
  mesh: 'Mesh',
  metric: 'Metric',
  component: 'Component',
  rig: 'Rig or report',
  quality: 'Who measured',
}

export const METRIC_WORDS: Record<Measurement['metric'], string> = {
  memory_mb: 'Memory',
  cpu_cores: 'CPU',
  latency_ms: 'Latency',
  throughput_rps: 'Throughput',
}

export function Explorer() {
  const file = useMeasurements()
  if (file === 'loading') return <p className="p-4 text-muted">Loading the measurements…</p>
  if (file === 'failed') {
    return (
      <p role="alert" className="p-4 text-bad">
        The measurements could not be loaded. Reload the page to try again.
      </p>
    )
  }
  return <LoadedExplorer file={file} />
}

function LoadedExplorer({ file }: { file: MeasurementFile }) {
  const site = useSite()
  const [filters, setFilters] = useState<MeasurementFilters>(NO_FILTERS)
  const deferred = useDeferredValue(filters)
  const shown = useMemo(() => filterMeasurements(file.measurements, deferred), [file, deferred])
  const names = useMemo(() => new Map(site.meshes.map(({ id, name }) => [id, name])), [site.meshes])
  const wordOf = (key: MeasurementFilter, value: string) => {
    if (key === 'mesh') return names.get(value) ?? value
    if (key === 'metric') return METRIC_WORDS[value as Measurement['metric']] ?? value
    if (key === 'quality') return QUALITY_LABELS[value as Measurement['quality']] ?? value
    return value
  }
  const isFiltered = MEASUREMENT_FILTERS.some((key) => filters[key] !== '')
  return (
    <>
      <form className="flex flex-wrap items-end gap-3" data-no-print>
        {MEASUREMENT_FILTERS.map((key) => (
          <label key={key} className="flex flex-col gap-0.5 text-muted text-xs">
            {FILTER_LABELS[key]}
            <select
              className="field max-w-52 text-ink text-sm"
              value={filters[key]}
              onChange={(event) => setFilters({ ...filters, [key]: event.target.value })}
            >
              <option value="">All</option>
              {[...countValues(file.measurements, filters, key)].map(([value, count]) => (
                <option key={value} value={value}>
                  {wordOf(key, value)} ({formatCount(count)})
                </option>
              ))}
            </select>
          </label>
        ))}
        {isFiltered && (
          <Button look="quiet" onClick={() => setFilters(NO_FILTERS)}>
            Clear all
          </Button>
        )}
        <span className="ml-auto flex gap-1">
          <Button onClick={() => downloadFile('measurements.csv', csvOf(shown, file), 'text/csv')}>
            CSV
          </Button>
          <Button
            onClick={() =>
              downloadFile(
                'measurements.json',
                JSON.stringify({ measurements: shown }, null, 2),
                'application/json',
              )
            }
          >
            JSON
          </Button>
        </span>
      </form>
      <p role="status" className="my-3">
        <strong className="font-semibold">{formatCount(shown.length)}</strong> of{' '}
        {formatPlural(file.measurements.length, 'measurement')}
      </p>
      {shown.length === 0 ? (
        <p className="panel p-6">
          No measurement matches.{' '}
          <Button look="quiet" onClick={() => setFilters(NO_FILTERS)}>
            Clear all filters
          </Button>
        </p>
      ) : (
        <>
          <SpreadFigure measurements={shown} />
          <MeasurementRows
            key={JSON.stringify(deferred)}
            measurements={shown}
            sources={file.sources}
            names={names}
          />
        </>
      )}
    </>
  )
}

function csvOf(measurements: readonly Measurement[], { sources }: MeasurementFile): string {
  const head = [
    'id',
    'mesh',
    'version',
    'component',
    'metric',
    'statistic',
    'value',
    'unit',
    'per',
    'scope',
    'count',
  ]
  return toCsv([
    [...head, 'conditions', 'quality', 'rig', 'source', 'url', 'date', 'note'],
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
