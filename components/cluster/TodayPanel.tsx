'use client'
import { Button } from '@/components/ui/Button'
import { ScrollRegion } from '@/components/ui/ScrollRegion'
import { TableHead } from '@/components/ui/TableHead'
import {
  COMPARED_METRICS,
  type ComparedMetric,
  type Comparison,
  compareWithToday,
} from '@/lib/cluster/compareWithToday'
import type { MeshToday } from '@/lib/cluster/meshTodayFromCluster'
import { formatCount } from '@/lib/format'
import type { Estimate } from '@/lib/overhead/estimateTypes'
import { FIGURE_STYLES, formatFigure, formatFigureRange } from '@/lib/overhead/figures'
import { METRIC_LABELS } from '@/lib/overhead/vocabulary'
import { PART_LABELS } from './words'

interface TodayPanelProps {
  name: string
  today: MeshToday
  /** The model's figures for the inputs as they stand; null where it has none of this mesh. */
  estimate: Estimate | null
  onForget: () => void
}

/** What the imported cluster's own mesh takes today, beside the estimate for the same mesh. */
export function TodayPanel({ name, today, estimate, onForget }: TodayPanelProps) {
  const parts = compareWithToday(today, estimate)
  const metrics = COMPARED_METRICS.filter((metric) =>
    parts.some(({ figures }) => figures[metric].today !== null),
  )
  return (
    <section aria-label={`${name} in your cluster today`} className="panel">
      <header className="flex flex-wrap items-center gap-x-4 px-4 pt-3">
        <h2 className="flex-1 text-sm">
          {name} {today.version} in your cluster today
        </h2>
        <Button look="quiet" data-no-print onClick={onForget}>
          Forget the cluster
        </Button>
      </header>
      <ScrollRegion label={`${name} today beside the estimate, scrolls sideways`}>
        <table className="table-plain">
          <TableHead
            columns={[
              'Part',
              { number: 'Pods' },
              ...metrics.map((metric) => ({
                number: `${METRIC_LABELS[metric]}, ${FIGURE_STYLES[metric].unit}`,
              })),
            ]}
          />
          <tbody>
            {parts.map(({ component, pods, figures }) => (
              <tr key={component}>
                <th scope="row">{PART_LABELS[component]}</th>
                <td className="number">{formatCount(pods)}</td>
                {metrics.map((metric) => (
                  <ComparedCell key={metric} metric={metric} figures={figures[metric]} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className="px-4 pb-3 text-muted text-xs">
        Bold is what your pods ask for or use today; below it is the estimate for the inputs as they stand
        now. This stays in the browser: a shared link carries the inputs alone.
      </p>
    </section>
  )
}

function ComparedCell({ metric, figures }: { metric: ComparedMetric; figures: Comparison }) {
  const { today, estimate } = figures
  return (
    <td className="number">
      <span className="block font-semibold">
        {today === null ? 'not measured' : formatFigure(metric, today)}
      </span>
      <span className="block text-muted text-xs">
        {estimate ? `estimate ${formatFigureRange(metric, estimate)}` : 'no estimate'}
      </span>
    </td>
  )
}
