'use client'
import { useMemo } from 'react'
import { Button } from '@/components/ui/Button'
import { downloadFile } from '@/components/ui/downloadFile'
import { formatCount } from '@/lib/format'
import {
  countValues,
  MEASUREMENT_FILTERS,
  type MeasurementFilter,
  type MeasurementFilters,
} from '@/lib/overhead/filterMeasurements'
import { measurementsCsv } from '@/lib/overhead/measurementsCsv'
import type { PublishedFigure } from '@/lib/overhead/types'
import { QUALITY_LABELS } from '@/lib/overhead/vocabulary'
import type { MeasurementFile } from './useMeasurements'

const FILTER_LABELS: Record<MeasurementFilter, string> = {
  mesh: 'Mesh',
  metric: 'Metric',
  component: 'Component',
  rig: 'Rig or report',
  quality: 'Who measured',
}

const METRIC_WORDS: Record<string, string> = {
  memory_mb: 'Memory',
  cpu_cores: 'CPU',
  latency_ms: 'Latency',
  throughput_rps: 'Throughput',
}
const QUALITY_WORDS: Record<string, string> = QUALITY_LABELS

interface ExplorerFiltersProps {
  file: MeasurementFile
  shown: readonly PublishedFigure[]
  names: ReadonlyMap<string, string>
  filters: MeasurementFilters
  /** The filters by which the options are counted: they may lag behind on a long list. */
  counted: MeasurementFilters
  query: string
  onFilters: (filters: MeasurementFilters) => void
  onQuery: (query: string) => void
  onClear: () => void
}

export function ExplorerFilters(props: ExplorerFiltersProps) {
  const { file, shown, names, filters, counted, query, onFilters, onQuery, onClear } = props
  const counts = useMemo(
    () =>
      MEASUREMENT_FILTERS.map((key) => ({ key, values: [...countValues(file.measurements, counted, key)] })),
    [file, counted],
  )
  const wordOf = (key: MeasurementFilter, value: string) => {
    if (key === 'mesh') return names.get(value) ?? value
    return (key === 'metric' ? METRIC_WORDS[value] : QUALITY_WORDS[value]) ?? value
  }
  const isFiltered = query !== '' || MEASUREMENT_FILTERS.some((key) => filters[key] !== '')
  return (
    <search data-no-print className="flex flex-wrap items-end gap-3">
      <label className="flex flex-col gap-0.5 text-muted text-xs">
        Find
        <input
          type="search"
          className="field w-52 text-ink text-sm"
          placeholder="version, rig, words of a note"
          value={query}
          onChange={(event) => onQuery(event.target.value)}
        />
      </label>
      {counts.map(({ key, values }) => (
        <label key={key} className="flex flex-col gap-0.5 text-muted text-xs">
          {FILTER_LABELS[key]}
          <select
            className="field max-w-44 text-ink text-sm"
            value={filters[key]}
            onChange={(event) => onFilters({ ...filters, [key]: event.target.value })}
          >
            <option value="">All</option>
            {values.map(([value, count]) => (
              <option key={value} value={value}>
                {wordOf(key, value)} ({formatCount(count)})
              </option>
            ))}
          </select>
        </label>
      ))}
      {isFiltered && (
        <Button look="quiet" onClick={onClear}>
          Clear all
        </Button>
      )}
      <span className="ml-auto flex gap-1">
        <Button
          aria-label="Save what is shown as CSV"
          onClick={() => downloadFile('measurements.csv', measurementsCsv(shown, file.sources), 'text/csv')}
        >
          CSV
        </Button>
        <Button
          aria-label="Save what is shown as JSON"
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
    </search>
  )
}
