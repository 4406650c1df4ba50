import type { Metric } from '@/lib/overhead/vocabulary'
import type { CalculatorMetric } from '@/lib/permalink/views/calculator'

interface Column {
  metric: Metric
  head: string
}

const COLUMNS: readonly Column[] = [
  { metric: 'memory-used', head: 'Memory used, GiB' },
  { metric: 'memory-reserved', head: 'Memory reserved, GiB' },
  { metric: 'cpu-used', head: 'CPU used, cores' },
  { metric: 'cpu-reserved', head: 'CPU reserved, cores' },
  { metric: 'latency-p50', head: 'Added p50, ms' },
  { metric: 'latency-p90', head: 'Added p90, ms' },
  { metric: 'latency-p99', head: 'Added p99, ms' },
  { metric: 'pods', head: 'Extra pods' },
  { metric: 'nodes-used', head: 'Extra nodes by use' },
  { metric: 'nodes-reserved', head: 'Extra nodes by reservation' },
  { metric: 'cost-used', head: 'USD a month by use' },
  { metric: 'cost-reserved', head: 'USD a month by reservation' },
]

const DETAIL: Partial<Record<Metric, CalculatorMetric>> = {
  'latency-p50': 'latency',
  'latency-p90': 'latency',
}

/** Money needs prices; the finer percentiles are for those who look at latency. */
export function columnsFor(view: CalculatorMetric, hasPrices: boolean): readonly Column[] {
  return COLUMNS.filter(({ metric }) => {
    if (metric.startsWith('cost-')) return hasPrices
    const detail = DETAIL[metric]
    return detail === undefined || detail === view
  })
}
