'use client'
import { MeshHeading } from '@/components/mesh/MeshHeading'
import { Button } from '@/components/ui/Button'
import { ScrollRegion } from '@/components/ui/ScrollRegion'
import { FIGURE_STYLES, formatFigure } from '@/lib/overhead/figures'
import { METRIC_LABELS, type Metric } from '@/lib/overhead/vocabulary'
import type { MeshResult } from './meshResult'

const METRICS: readonly Metric[] = [
  'memory-used',
  'memory-reserved',
  'cpu-used',
  'latency-p99',
  'pods',
  'cost-reserved',
]

interface WhatIfProps {
  before: readonly MeshResult[]
  after: readonly MeshResult[]
  /** What the visitor has changed since, in words. */
  changes: readonly string[]
  hasPrices: boolean
  onReturn: () => void
  onForget: () => void
}

/** B less A: what a change of the workload does to each mesh, by the typical values. */
export function WhatIf({ before, after, changes, hasPrices, onReturn, onForget }: WhatIfProps) {
  const metrics = METRICS.filter((metric) => hasPrices || !metric.startsWith('cost-'))
  const byMesh = new Map(before.map(({ mesh, estimate }) => [mesh.id, estimate]))
  return (
    <section aria-labelledby="what-if" className="panel min-w-0">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 pt-3">
        <h2 id="what-if" className="text-sm">
          What the change makes: now (B) less what you kept (A)
        </h2>
        <p className="flex-1 text-muted">
          {changes.length > 0 ? changes.join('; ') : 'Nothing has changed yet: move an input.'}
        </p>
        <Button look="quiet" data-no-print onClick={onReturn}>
          Return to A
        </Button>
        <Button look="quiet" data-no-print onClick={onForget}>
          Forget A
        </Button>
      </header>
      <ScrollRegion label="Difference by mesh, scrolls sideways">
        <table className="table-plain" aria-label="Difference by mesh">
          <thead>
            <tr>
              <th scope="col">Mesh</th>
              {metrics.map((metric) => (
                <th key={metric} scope="col" className="number">
                  {METRIC_LABELS[metric]}, {FIGURE_STYLES[metric].unit}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {after.map(({ mesh, estimate }) => (
              <tr key={mesh.id}>
                <th scope="row" className="whitespace-nowrap">
                  <MeshHeading mesh={mesh} />
                </th>
                {metrics.map((metric) => (
                  <DifferenceCell
                    key={metric}
                    metric={metric}
                    before={byMesh.get(mesh.id)?.totals[metric]?.typical}
                    after={estimate?.totals[metric]?.typical}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className="px-4 py-2 text-muted text-xs">
        By the typical values. A stays in this browser tab; a link carries the scenario of now alone.
      </p>
    </section>
  )
}

interface DifferenceCellProps {
  metric: Metric
  before: number | undefined
  after: number | undefined
}

function DifferenceCell({ metric, before, after }: DifferenceCellProps) {
  if (before === undefined || after === undefined) return <td className="number">not known</td>
  const difference = after - before
  const isSame = Math.abs(difference) < 1e-9
  return (
    <td className="number" data-metric={metric} data-difference={isSame ? 0 : difference}>
      <span className="block font-semibold">
        {isSame ? 'same' : `${difference > 0 ? '+' : '−'}${formatFigure(metric, Math.abs(difference))}`}
      </span>
      <span className="block text-muted text-xs">
        {formatFigure(metric, before)} to {formatFigure(metric, after)}
      </span>
    </td>
  )
}
