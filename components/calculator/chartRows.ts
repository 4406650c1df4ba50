import type { MeshSummary } from '@/components/mesh/MeshSummary'
import type { Range } from '@/lib/overhead/units'

/** One bar: what a mesh takes, part by part, in the unit of the axis. */
export interface BarRow {
  mesh: MeshSummary
  parts: readonly { label: string; value: number }[]
  /** null = not known at all. */
  total: Range | null
  /** What an article says it is: a claim, drawn apart from the model. */
  claim: { low: number; high: number; text: string } | null
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
