import { ScrollRegion } from '@/components/ui/ScrollRegion'
import { TableHead } from '@/components/ui/TableHead'
import { formatQuantity, significant } from '@/lib/format'
import type { CostTable, OverheadSource } from '@/lib/overhead/types'
import { QUALITY_LABELS } from '@/lib/overhead/vocabulary'
import { SourceLink } from './SourceLink'

interface CostTablesProps {
  tables: readonly CostTable[]
  sources: Record<string, OverheadSource>
  names: ReadonlyMap<string, string>
}

/** Published reckonings of reserved resources and money: not in the model, but good to hold it against. */
export function CostTables({ tables, sources, names }: CostTablesProps) {
  return (
    <ScrollRegion label="Published costs, scrolls sideways" className="panel">
      <table className="table-plain" aria-label="Published costs">
        <TableHead
          columns={[
            'Case',
            { number: 'vCPU reserved' },
            { number: 'GB reserved' },
            { number: 'Nodes' },
            { number: 'USD a month' },
            'Note',
            'Source',
          ]}
        />
        <tbody>
          {tables.map(({ id, mesh, reserved, nodes, usdPerMonth, values, quality, note, source }) => (
            <tr key={id}>
              <th scope="row" className="whitespace-nowrap">
                {mesh === null ? 'No mesh' : (names.get(mesh) ?? mesh)}
                <span className="block font-mono font-normal text-muted text-xs">{id}</span>
              </th>
              <td className="number">{amount(reserved?.vcpu)}</td>
              <td className="number">{amount(reserved?.memoryGb)}</td>
              <td className="number">{amount(nodes?.observed)}</td>
              <td className="number">
                {usdPerMonth?.observed ? formatQuantity('usd', usdPerMonth.observed) : '–'}
              </td>
              <td className="min-w-48 text-muted text-xs">
                {sayValues(values)}
                {note}
              </td>
              <td className="min-w-40 text-xs">
                <SourceLink source={sources[source]} />
                <span className={`block ${quality === 'vendor-measured' ? 'text-warn' : 'text-muted'}`}>
                  {quality === 'vendor-measured' && <span aria-hidden="true">▲ </span>}
                  {QUALITY_LABELS[quality]}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

/** Figures that fit no column, in the words of their keys: “usd per month before 3,065”. */
function sayValues(values: CostTable['values']): string {
  const said = Object.entries(values).map(([key, value]) => {
    return `${key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)} ${typeof value === 'number' ? significant(value) : value}`
  })
  return said.length === 0 ? '' : `Says: ${said.join(', ')}. `
}

function amount(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : significant(value)
}
