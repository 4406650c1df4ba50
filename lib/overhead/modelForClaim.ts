// What the model says of the same thing, in the article’s own unit, so that both stand side by side.
import type { Workload } from '../scenario/scenario'
import { type CompiledModel, estimate } from './estimate'
import type { Resources } from './estimateTypes'
import type { ArticleFigure } from './types'
import { type Range, rangeOf } from './units'

const MEGABYTE = 1_000_000

/** null where the mesh has no such part, or nothing of it is known. */
export function modelForClaim(figure: ArticleFigure, model: CompiledModel, workload: Workload): Range | null {
  const { component: name, metric, unit } = figure
  const { components, totals } = estimate(model, workload)
  if (metric === 'latency_ms') return acrossPercentiles([totals['latency-p50'], totals['latency-p99']])
  const component = components.find(({ component }) => component === name)
  const resource = RESOURCE_OF[metric ?? '']
  if (resource === undefined || (name !== 'total' && component === undefined)) return null
  const whole = (component?.total ?? totals)[resource]
  const divisor = unit?.includes('per pod')
    ? (workload.pods * workload.meshedPercent) / 100
    : unit?.includes('per node')
      ? workload.nodes
      : 1
  return whole && scaled(whole, divisor * (metric === 'memory_mb' ? MEGABYTE : 1))
}

const RESOURCE_OF: Record<string, keyof Resources> = {
  memory_mb: 'memory-used',
  cpu_cores: 'cpu-used',
  pods: 'pods',
}

const scaled = ({ low, typical, high }: Range, divisor: number): Range =>
  rangeOf(low / divisor, typical / divisor, high / divisor)

/** Articles name no percentile: from the median’s low end to the tail’s high end. */
function acrossPercentiles([median, tail]: readonly [Range | null, Range | null]): Range | null {
  return median && tail && rangeOf(median.low, median.typical, tail.high)
}
