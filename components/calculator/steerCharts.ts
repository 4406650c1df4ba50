import type { Metric } from '@/lib/overhead/vocabulary'
import type { CalculatorView } from '@/lib/permalink/views/calculator'

/** The one metric that the charts show for what the visitor has switched on. */
export function steerCharts({ metric, basis }: Pick<CalculatorView, 'metric' | 'basis'>): Metric {
  if (metric === 'latency') return 'latency-p99'
  return `${metric}-${basis}`
}
