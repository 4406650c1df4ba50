import type { Metric } from '@/lib/overhead/vocabulary'

export interface Column {
  metric: Metric
  head: string
  unit: string
}

const COLUMNS: readonly Column[] = [
  { metric: 'memory-used', head: 'Memory used', unit: 'GiB' },
  { metric: 'memory-reserved', head: 'Memory reserved', unit: 'GiB' },
  { metric: 'cpu-used', head: 'CPU used', unit: 'cores' },
  { metric: 'cpu-reserved', head: 'CPU reserved', unit: 'cores' },
  { metric: 'latency-p50', head: 'Added p50', unit: 'ms a hop' },
  { metric: 'latency-p90', head: 'Added p90', unit: 'ms a hop' },
  { metric: 'latency-p99', head: 'Added p99', unit: 'ms a hop' },
  { metric: 'pods', head: 'Extra pods', unit: '' },
  { metric: 'nodes-used', head: 'Extra nodes', unit: 'by use' },
  { metric: 'nodes-reserved', head: 'Extra nodes', unit: 'reserved' },
  { metric: 'cost-used', head: 'USD a month', unit: 'by use' },
  { metric: 'cost-reserved', head: 'USD a month', unit: 'reserved' },
]

const COLUMNS_WITHOUT_MONEY = COLUMNS.filter(({ metric }) => !metric.startsWith('cost-'))

/** Money needs prices: without them there is nothing to show. */
export function columnsFor(hasPrices: boolean): readonly Column[] {
  return hasPrices ? COLUMNS : COLUMNS_WITHOUT_MONEY
}
