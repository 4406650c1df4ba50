'use client'
import { memo } from 'react'
import { MeshHeading } from '@/components/mesh/MeshHeading'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { ScrollRegion } from '@/components/ui/ScrollRegion'
import type { MeshId } from '@/lib/dataset/types'
import type { Metric } from '@/lib/overhead/vocabulary'
import { columnsFor } from './columns'
import { FigureCell } from './FigureCell'
import { describeFigure, type MeshResult } from './meshResult'

type OnExplain = (mesh: MeshId, metric: Metric) => void

interface ResultsTableProps {
  results: readonly MeshResult[]
  hasPrices: boolean
  onExplain: OnExplain
}

/** A table; on a phone the same table with a card a mesh. */
export function ResultsTable({ results, hasPrices, onExplain }: ResultsTableProps) {
  const columns = columnsFor(hasPrices)
  return (
    <ScrollRegion
      label="Overhead by mesh, scrolls sideways"
      className="panel max-sm:border-0 max-sm:bg-transparent"
    >
      <table
        aria-label="Overhead by mesh"
        className="table-plain max-sm:block sm:[&_:is(th,td)]:px-1.5 print:text-xs print:[&_:is(th,td)]:px-0.5"
      >
        <thead className="max-sm:sr-only">
          <tr>
            <th scope="col">Mesh</th>
            {columns.map(({ metric, head, unit }) => (
              <th key={metric} scope="col" className="text-right! align-bottom!">
                <span className="block text-ink">{head}</span> {unit}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-sm:flex max-sm:flex-col max-sm:gap-3">
          {results.map((result) => (
            <tr
              key={result.mesh.id}
              data-mesh={result.mesh.id}
              className="max-sm:grid max-sm:rounded-lg max-sm:border max-sm:border-line max-sm:bg-surface max-sm:grid-cols-2 max-sm:px-3 max-sm:pb-2"
            >
              <MeshHead mesh={result.mesh} />
              {result.estimate ? (
                columns.map(({ metric, head, unit }) => (
                  <FigureCell
                    key={metric}
                    {...describeFigure(result, metric)}
                    mesh={result.mesh.id}
                    meshName={result.mesh.name}
                    metric={metric}
                    head={head}
                    unit={unit}
                    onExplain={onExplain}
                  />
                ))
              ) : (
                <td colSpan={columns.length} className="text-muted max-sm:col-span-2 max-sm:border-0!">
                  No model yet: nobody has published figures that we could check.
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

const MeshHead = memo(function MeshHead({ mesh }: { mesh: MeshSummary }) {
  return (
    <th
      scope="row"
      className="left-0 whitespace-nowrap bg-surface max-sm:col-span-2 max-sm:border-0! max-sm:px-0! max-sm:text-base sm:sticky"
    >
      <MeshHeading mesh={mesh} />
    </th>
  )
})
