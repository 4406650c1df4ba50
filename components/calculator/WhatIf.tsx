'use client'
import { Marker } from '@/components/mesh/Marker'
import { MeshName } from '@/components/mesh/MeshName'
import { Button } from '@/components/ui/Button'
import { ScrollRegion } from '@/components/ui/ScrollRegion'
import { FIGURE_STYLES, formatFigure } from '@/lib/overhead/figures'
import { METRIC_LABELS, type Metric } from '@/lib/overhead/vocabulary'
import type { MeshResult } from './ResultsTable'

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
        <h3 id="what-if" className="text-sm">
          Now, less the scenario that you kept
        </h3>
        <p className="flex-1 text-muted">
          {changes.length > 0 ? changes.join('; ') : 'Nothing has changed yet: move an input.'}
        </p>
        <Button look="quiet" onClick={onReturn}>
          Return to A
        </Button>
        <Button look="quiet" onClick={onForget}>
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
                <th scope="row">
                  <span className="flex items-center gap-2 whitespace-nowrap">
                    <Marker mesh={mesh} />
                    <MeshName mesh={mesh} />
                  </span>
                </th>
                {metrics.map((metric) => (
                  <td key={metric} className="number">
                    {formatDifference(
                      metric,
                      byMesh.get(mesh.id)?.totals[metric]?.typical,
                      estimate?.totals[metric]?.typical,
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  )
}

function formatDifference(metric: Metric, before: number | undefined, after: number | undefined): string {
  if (before === undefined || after === undefined) return 'not known'
  const difference = after - before
  if (Math.abs(difference) < 1e-9) return 'same'
  return `${difference > 0 ? '+' : '−'}${formatFigure(metric, Math.abs(difference))}`
}
