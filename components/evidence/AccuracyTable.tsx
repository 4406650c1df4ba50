import { MeshHeading } from '@/components/mesh/MeshHeading'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { ScrollRegion } from '@/components/ui/ScrollRegion'
import { TableHead } from '@/components/ui/TableHead'
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
      <table
        className="table-plain [&_:is(th,td)]:px-2 [&_:is(th,td)]:py-1.5"
        aria-label="Accuracy by mesh and metric"
      >
        <TableHead
          columns={[
            'Mesh',
            'Metric',
            { number: 'Median factor' },
            { number: '90th percentile' },
            { number: 'Inside the range' },
            { number: 'Rigs' },
          ]}
        />
        <tbody>
          {rows.map(({ mesh, quantity, accuracy }) => (
            <tr key={`${mesh?.id} ${quantity}`}>
              <th scope="row" className="whitespace-nowrap">
                {mesh ? <MeshHeading mesh={mesh} /> : 'All meshes'}
              </th>
              <td>{QUANTITY_WORDS[quantity]}</td>
              <td className="number font-semibold">{factor(accuracy.median)}</td>
              <td className="number">{factor(accuracy.percentile90)}</td>
              <td className="number">
                {accuracy.comparisons > 0
                  ? `${accuracy.inside} of ${accuracy.comparisons}`
                  : 'nothing to compare'}
              </td>
              <td className="number">{accuracy.rigs}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function factor(value: number | null): string {
  return value === null ? '–' : value.toFixed(2)
}
