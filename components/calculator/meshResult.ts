import type { MeshSummary } from '@/components/mesh/MeshSummary'
import type { Estimate } from '@/lib/overhead/estimateTypes'
import type { Metric } from '@/lib/overhead/vocabulary'

export interface MeshResult {
  mesh: MeshSummary
  /** null = the dataset has no model of this mesh. */
  estimate: Estimate | null
  /** Figures whose evidence is thin: their range is read before their middle. */
  thin: ReadonlySet<Metric>
}

/** What a cell shows. Flat, so that a cell whose figure has not changed is not drawn again. */
export interface ShownFigure {
  /** null = not known. */
  low: number | null
  typical: number | null
  high: number | null
  thin: boolean
  /** What the mesh has and nobody has measured; empty where nothing is missing. */
  missing: string
  setsNothing: boolean
}

export function describeFigure({ estimate, thin }: MeshResult, metric: Metric): ShownFigure {
  const range = estimate?.totals[metric]
  // Parts that a default install does not have are named below the charts; here only what it has and nobody measured.
  const missing = (estimate?.notIncluded ?? []).filter(
    ({ metrics, coefficient }) => coefficient !== null && metrics.includes(metric),
  )
  const isUnset = (estimate?.notes ?? []).some(({ metrics }) => metrics.some((noted) => noted === metric))
  return {
    low: range?.low ?? null,
    typical: range?.typical ?? null,
    high: range?.high ?? null,
    thin: thin.has(metric),
    missing: missing.map(({ what }) => what).join('; '),
    setsNothing: range?.high === 0 && isUnset,
  }
}
