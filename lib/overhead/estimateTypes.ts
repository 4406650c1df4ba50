import type { CoefficientId } from './types'
import type { Bytes, Cores, Count, Milliseconds, Range, UsdPerMonth } from './units'
import type { Component, Metric, ResourceMetric } from './vocabulary'

/** null = not known: never zero. */
export interface Resources {
  'memory-used': Range<Bytes> | null
  'memory-reserved': Range<Bytes> | null
  'cpu-used': Range<Cores> | null
  'cpu-reserved': Range<Cores> | null
  pods: Range<Count> | null
}

export interface Totals extends Resources {
  'latency-p50': Range<Milliseconds> | null
  'latency-p90': Range<Milliseconds> | null
  'latency-p99': Range<Milliseconds> | null
  'nodes-used': Range<Count> | null
  'nodes-reserved': Range<Count> | null
  'cost-used': Range<UsdPerMonth> | null
  'cost-reserved': Range<UsdPerMonth> | null
}

export interface ComponentEstimate {
  component: Component
  label: string
  /** What one instance is called: “sidecar”, “node”. */
  one: string
  count: Range<Count>
  each: Resources
  total: Resources
}

/** A cost that exists and that no evidence puts a number on. */
export interface NotIncluded {
  what: string
  why: string
  metrics: readonly Metric[]
  /** null where it belongs to the mesh as a whole. */
  component: Component | null
  /** The coefficient that would cover it, for a visitor who has measured it. */
  coefficient: CoefficientId | null
}

export interface Note {
  text: string
  component: Component | null
  /** Empty where the note is about the mesh as a whole. */
  metrics: readonly ResourceMetric[]
}

export interface Estimate {
  mesh: string
  components: ComponentEstimate[]
  totals: Totals
  notIncluded: NotIncluded[]
  notes: Note[]
}
