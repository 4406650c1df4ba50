// What articles say of the same quantity, put for this workload where the article’s own words allow it.
import type { Workload } from '../scenario/scenario'
import type { ArticleFigure } from './types'
import type { Metric } from './vocabulary'

export interface Claim {
  figure: ArticleFigure
  /** In base units. */
  low: number
  high: number
}

const MEGABYTE = 1_000_000

/** The article speaks of one pod, one node, or of its example of 100 pods: nothing else can be carried over. */
function scaleOf(
  { unit, conditions, metric }: ArticleFigure,
  meshedPods: number,
  nodes: number,
): number | null {
  const base = metric === 'memory_mb' ? MEGABYTE : 1
  if (unit?.includes('per pod')) return base * meshedPods
  if (unit?.includes('per node')) return base * nodes
  if (metric === 'latency_ms') return base
  return conditions?.startsWith('100 pods') && meshedPods === 100 ? base : null
}

const METRIC_OF: Record<string, readonly Metric[]> = {
  memory_mb: ['memory-used'],
  cpu_cores: ['cpu-used'],
  latency_ms: ['latency-p50', 'latency-p90', 'latency-p99'],
  pods: ['pods'],
}

export function claimsFor(
  figures: readonly ArticleFigure[],
  mesh: string,
  metric: Metric,
  workload: Pick<Workload, 'pods' | 'meshedPercent' | 'nodes'>,
): Claim[] {
  const meshedPods = (workload.pods * workload.meshedPercent) / 100
  return figures.flatMap((figure) => {
    if (figure.mesh !== mesh || !figure.metric || !METRIC_OF[figure.metric]?.includes(metric)) return []
    const scale = scaleOf(figure, meshedPods, workload.nodes)
    if (scale === null || figure.low === null) return []
    return [{ figure, low: figure.low * scale, high: (figure.high ?? figure.low) * scale }]
  })
}

/** One claim a range: an article that gives a figure for a pod and a hundred times that for 100 pods says one thing. */
export function distinctClaims(claims: readonly Claim[]): Claim[] {
  const byRange = new Map(claims.map((claim) => [`${claim.low} ${claim.high}`, claim]))
  return [...byRange.values()]
}
