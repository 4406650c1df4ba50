'use client'
import { Marker } from '@/components/mesh/Marker'
import { MeshName } from '@/components/mesh/MeshName'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { ScrollRegion } from '@/components/ui/ScrollRegion'
import type { Estimate } from '@/lib/overhead/estimateTypes'
import { formatFigure, formatFigureRange } from '@/lib/overhead/figures'
import type { Metric } from '@/lib/overhead/vocabulary'
import { columnsFor } from './columns'

export interface MeshResult {
  mesh: MeshSummary
  /** null = the dataset has no model of this mesh. */
  estimate: Estimate | null
}

interface ResultsTableProps {
  results: readonly MeshResult[]
  hasPrices: boolean
  onExplain: (mesh: MeshSummary, metric: Metric) => void
}

export function ResultsTable({ results, hasPrices, onExplain }: ResultsTableProps) {
  const columns = columnsFor(hasPrices)
  return (
    <ScrollRegion label="Overhead by mesh, scrolls sideways" className="panel">
      <table aria-label="Overhead by mesh" className="table-plain [&_:is(th,td)]:px-2">
        <thead>
          <tr>
            <th scope="col">Mesh</th>
            {columns.map(({ metric, head, unit }) => (
              <th key={metric} scope="col" className="text-right! align-bottom!">
                <span className="block text-ink">{head}</span> {unit}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {results.map(({ mesh, estimate }) => (
            <tr key={mesh.id} data-mesh={mesh.id}>
              <th scope="row" className="sticky left-0 bg-surface">
                <span className="flex items-center gap-2 whitespace-nowrap">
                  <Marker mesh={mesh} />
                  <MeshName mesh={mesh} />
                </span>
              </th>
              {estimate
                ? columns.map(({ metric, head, unit }) => (
                    <FigureCell
                      key={metric}
                      metric={metric}
                      head={`${head} ${unit}`}
                      estimate={estimate}
                      onExplain={() => onExplain(mesh, metric)}
                      meshName={mesh.name}
                    />
                  ))
                : [<NoModelCell key="none" columns={columns.length} />]}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function NoModelCell({ columns }: { columns: number }) {
  return (
    <td colSpan={columns} className="text-muted">
      No model yet: nobody has published figures that we could check.
    </td>
  )
}

interface FigureCellProps {
  metric: Metric
  head: string
  estimate: Estimate
  meshName: string
  onExplain: () => void
}

function FigureCell({ metric, head, estimate, meshName, onExplain }: FigureCellProps) {
  const range = estimate.totals[metric]
  // Parts that a default install does not have are named below the charts; here only what it has and nobody measured.
  const unmeasured = estimate.notIncluded.filter(
    ({ metrics, coefficient }) => coefficient !== null && metrics.includes(metric),
  )
  const setsNothing =
    range?.high === 0 && estimate.notes.some(({ metrics }) => metrics.some((noted) => noted === metric))
  return (
    <td
      data-metric={metric}
      data-low={range?.low ?? ''}
      data-typical={range?.typical ?? ''}
      data-high={range?.high ?? ''}
      className="number"
    >
      <button
        type="button"
        className="-m-1 rounded-sm p-1 text-right hover:bg-raised"
        aria-haspopup="dialog"
        onClick={onExplain}
      >
        <span className="sr-only">
          {meshName}, {head}:{' '}
        </span>
        <span className="block font-semibold">
          {range ? formatFigure(metric, range.typical) : 'not known'}
          {range && unmeasured.length > 0 && (
            <span
              className="text-warn"
              title={`Not included: ${unmeasured.map(({ what }) => what).join('; ')}`}
            >
              <span aria-hidden="true"> + ?</span>
              <span className="sr-only">, and more that nobody has measured</span>
            </span>
          )}
        </span>
        {setsNothing && (
          <span className="block text-muted text-xs">
            <span className="sr-only">the chart sets nothing</span>
            <span aria-hidden="true" title="The chart sets nothing">
              none set
            </span>
          </span>
        )}
        {range && range.low !== range.high && (
          <span className="block text-muted text-xs">{formatFigureRange(metric, range)}</span>
        )}
        <span className="sr-only">. Where does this come from?</span>
      </button>
    </td>
  )
}
