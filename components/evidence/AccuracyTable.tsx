import { Marker } from '@/components/mesh/Marker'
import { MeshName } from '@/components/mesh/MeshName'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { ScrollRegion } from '@/components/ui/ScrollRegion'
import type { Accuracy } from '@/lib/overhead/backtest'
import type { Quantity } from '@/lib/overhead/backtestFigure'

export interface AccuracyRow {
  /** null: over all meshes. */
  mesh: MeshSummary | null
  quantity: Quantity
  accuracy: Accuracy
}

export const QUANTITY_WORDS: Record<Quantity, string> = { memory: 'Memory', cpu: 'CPU', latency: 'Latency' }

/** The bad ones first, as the caller has sorted them. */
export function AccuracyTable({ rows }: { rows: readonly AccuracyRow[] }) {
  return (
    <ScrollRegion label="Accuracy by mesh and metric, scrolls sideways" className="panel">
      <table className="table-plain" aria-label="Accuracy by mesh and metric">
        <thead>
          <tr>
            <th scope="col">Mesh</th>
            <th scope="col">Metric</th>
            <th scope="col" className="number">
              Median factor
            </th>
            <th scope="col" className="number">
              90th percentile
            </th>
            <th scope="col" className="number">
              Within low to high
            </th>
            <th scope="col" className="number">
              Rigs
            </th>
            <th scope="col" className="number">
              Figures
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ mesh, quantity, accuracy }) => (
            <tr key={`${mesh?.id} ${quantity}`}>
              <th scope="row">
                {mesh ? (
                  <span className="flex items-center gap-2 whitespace-nowrap">
                    <Marker mesh={mesh} />
                    <MeshName mesh={mesh} />
                  </span>
                ) : (
                  'All meshes'
                )}
              </th>
              <td>{QUANTITY_WORDS[quantity]}</td>
              <td className="number font-semibold">{factor(accuracy.median)}</td>
              <td className="number">{factor(accuracy.percentile90)}</td>
              <td className="number">
                {accuracy.comparisons > 0 ? `${accuracy.inside} of ${accuracy.comparisons}` : ''}
              </td>
              <td className="number">{accuracy.rigs}</td>
              <td className="number">{accuracy.comparisons}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function factor(value: number | null): string {
  return value === null ? 'nothing to compare' : value.toFixed(2)
}
