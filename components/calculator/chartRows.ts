import type { MeshSummary } from '@/components/mesh/MeshSummary'
import type { Range } from '@/lib/overhead/units'

/** One bar: what a mesh takes, part by part, in the unit of the axis. */
export interface BarRow {
  mesh: MeshSummary
  parts: readonly { label: string; value: number }[]
  /** null = not known at all. */
  total: Range | null
  /** The range is read before the middle. */
  thin: boolean
  /** What articles say it is: claims, drawn apart from the model. */
  claims: readonly { low: number; high: number; said: string }[]
}

/** One line of the sweep, point by point along the axis. */
export interface SweepLine {
  mesh: MeshSummary
  points: readonly { x: number; range: Range | null }[]
}

export interface Crossing {
  x: number
  y: number
  /** In words, for those who cannot see it. */
  text: string
}
