'use client'
import { memo } from 'react'
import { MeshHeading } from '@/components/mesh/MeshHeading'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { ScrollRegion } from '@/components/ui/ScrollRegion'
import type { MeshId } from '@/lib/dataset/types'
import type { Metric } from '@/lib/overhead/vocabulary'
import { type Column, columnsFor } from './columns'
import { FigureCell } from './FigureCell'
import { describeFigure, type MeshResult } from './meshResult'

type OnExplain = (mesh: MeshId, metric: Metric) => void

interface ResultsTableProps {
  results: readonly MeshResult[]
  hasPrices: boolean
  onExplain: OnExplain
}

/** A table; on a phone the same table with a card a mesh, as on paper, which is narrow too. */
export function ResultsTable({ results, hasPrices, onExplain }: ResultsTableProps) {
  const columns = columnsFor(hasPrices)
  return (
    <ScrollRegion
      label="Overhead by mesh, scrolls sideways"
      className="panel isolate cards:border-0 cards:bg-transparent"
    >
      <table
        aria-label="Overhead by mesh"
        className="table-plain cards:block [&_:is(th,td)]:px-1.5 max-[84rem]:[&_:is(th,td)]:px-1"
      >
        <ColumnHeads columns={columns} />
        <tbody className="cards:flex cards:flex-col cards:gap-3">
          {results.map((result) => (
            <tr
              key={result.mesh.id}
              data-mesh={result.mesh.id}
              className="cards:grid cards:rounded-lg cards:border cards:border-line cards:bg-surface cards:grid-cols-2 print:grid-cols-6 cards:px-3 cards:pb-2"
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
                <td colSpan={columns.length} className="text-muted cards:col-span-full cards:border-0!">
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

const ColumnHeads = memo(function ColumnHeads({ columns }: { columns: readonly Column[] }) {
  return (
    <thead className="cards:sr-only">
      <tr>
        <th scope="col" className="sticky left-0 bg-surface">
          Mesh
        </th>
        {columns.map(({ metric, head, unit }) => (
          <th key={metric} scope="col" className="text-right! align-bottom!">
            <span className="block text-ink">{head}</span> {unit}
          </th>
        ))}
      </tr>
    </thead>
  )
})

const MeshHead = memo(function MeshHead({ mesh }: { mesh: MeshSummary }) {
  return (
    <th
      scope="row"
      className="left-0 whitespace-nowrap bg-surface cards:col-span-full cards:border-0! cards:px-0! cards:text-base sticky cards:static"
    >
      <MeshHeading mesh={mesh} />
    </th>
  )
})
