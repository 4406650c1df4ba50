import { ScrollRegion } from '@/components/ui/ScrollRegion'
import { TableHead } from '@/components/ui/TableHead'
import type { ChartDefault, OverheadSource } from '@/lib/overhead/types'
import { SourceLink } from './SourceLink'

interface ChartRequestsProps {
  rows: readonly ChartDefault[]
  sources: Record<string, OverheadSource>
  names: ReadonlyMap<string, string>
}

/** What the default Helm values reserve: the ground of every reserved figure. */
export function ChartRequests({ rows, sources, names }: ChartRequestsProps) {
  return (
    <ScrollRegion
      label="Requests of the charts, scrolls sideways"
      className="panel max-h-128 overflow-y-auto"
    >
      <table className="table-plain" aria-label="Requests of the charts">
        <TableHead
          columns={[
            'Container',
            'Variant',
            { number: 'CPU, cores' },
            { number: 'Memory, MiB' },
            'Note',
            'Source',
          ]}
        />
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" className="whitespace-nowrap">
                {names.get(row.mesh) ?? row.mesh} {row.component}
                <span className="block font-normal text-muted text-xs">{row.container}</span>
              </th>
              <td>{row.variant}</td>
              <td className="number">{row.cpuRequest ?? 'not set'}</td>
              <td className="number">{row.memRequest ?? 'not set'}</td>
              <td className="min-w-48 text-muted text-xs">{row.note}</td>
              <td className="min-w-40 text-xs">
                <SourceLink source={sources[row.source]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
