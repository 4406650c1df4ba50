import { MeshHeading } from '@/components/mesh/MeshHeading'
import { ScrollRegion } from '@/components/ui/ScrollRegion'
import { TableHead } from '@/components/ui/TableHead'
import type { MeshFreshness } from '@/lib/dataset/freshnessOf'
import type { Mesh } from '@/lib/dataset/types'
import { formatDate } from '@/lib/format'
import { ConfidenceBar } from './ConfidenceBar'

export interface FreshColumn {
  mesh: Pick<Mesh, 'id' | 'product' | 'mode' | 'marker' | 'releases'>
  freshness: MeshFreshness
}

/** When the claims of each mesh were last held against their sources, and how sure we are of them. */
export function FreshnessTable({ columns }: { columns: readonly FreshColumn[] }) {
  return (
    <ScrollRegion label="Freshness by mesh" className="panel">
      <table className="table-plain">
        <TableHead
          columns={[
            'Mesh',
            'Describes',
            'Oldest check',
            'Median check',
            'Checked at',
            { number: 'Stale' },
            'Confidence: high, medium, low',
          ]}
        />
        <tbody>
          {columns.map((column) => (
            <FreshnessRow key={column.mesh.id} column={column} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function FreshnessRow({ column: { mesh, freshness } }: { column: FreshColumn }) {
  const { oldestCheck, medianCheck, lines, stale, confidence } = freshness
  return (
    <tr>
      <th scope="row" className="whitespace-nowrap">
        <MeshHeading mesh={mesh} />
      </th>
      <td className="whitespace-nowrap">{mesh.releases.version}</td>
      <td className="whitespace-nowrap">
        <time dateTime={oldestCheck}>{formatDate(oldestCheck)}</time>
      </td>
      <td className="whitespace-nowrap">
        <time dateTime={medianCheck}>{formatDate(medianCheck)}</time>
      </td>
      <td className="whitespace-nowrap">
        {lines.map(({ line, claims }) => (lines.length === 1 ? line : `${line} (${claims})`)).join(', ')}
      </td>
      <td className="number">{stale === 0 ? '0' : <strong className="text-warn">{stale}</strong>}</td>
      <td className="min-w-56">
        <ConfidenceBar confidence={confidence} />
      </td>
    </tr>
  )
}
