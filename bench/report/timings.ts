import type { TimingRow } from '../interaction'
import { judged, table } from './markdown'

interface Bars {
  median?: number
  p95?: number
  worst?: number
}

/** By how much the processor is slowed. */
type BarsBySlowdown = Readonly<Record<number, Bars>>

export const CONTROL_BARS: BarsBySlowdown = { 1: { p95: 60, worst: 300 }, 4: { p95: 150, worst: 300 } }
export const MATRIX_BARS: BarsBySlowdown = {
  1: { median: 33, p95: 60, worst: 300 },
  4: { median: 40, p95: 150, worst: 300 },
}
export const SLIDER_BARS: BarsBySlowdown = {
  1: { p95: 60, worst: 300 },
  4: { median: 60, p95: 150, worst: 300 },
}
export const SCALE_BARS: BarsBySlowdown = { 1: { worst: 100 } }

export const ANSWERED = 'Milliseconds from the key or click to the last painted change.'

/** A table of how fast something answers; `first` says what its rows are. */
export const timings = (first: string, rows: readonly TimingRow[], bars: BarsBySlowdown): string =>
  table(
    [first, 'CPU', 'n', 'unanswered', 'median', 'p95', 'worst', 'slowest'],
    rows.map((row) => {
      const bar = (row.isReference ? undefined : bars[row.slowdown]) ?? {}
      return [
        row.what,
        `${row.slowdown}x`,
        row.samples,
        judged(row.unanswered, 0),
        judged(row.median, bar.median),
        judged(row.p95, bar.p95),
        judged(row.worst, bar.worst),
        row.slowest.replaceAll('|', '/'),
      ]
    }),
  )
