import { ScrollRegion } from '@/components/ui/ScrollRegion'
import { TableHead } from '@/components/ui/TableHead'
import type { Amount, ComponentToday, MeshToday } from '@/lib/cluster/meshTodayFromCluster'
import { formatCount, formatPlural, formatQuantity } from '@/lib/format'
import { PART_LABELS } from './words'

interface MeshTodayTableProps {
  today: MeshToday
  name: string
}

/** What the mesh that runs already has reserved and, where it was measured, uses. */
export function MeshTodayTable({ today, name }: MeshTodayTableProps) {
  const measured = today.used !== null
  return (
    <>
      <ScrollRegion label={`${name} today`}>
        <table className="table-plain">
          <caption className="sr-only">What {name} takes in this cluster today</caption>
          <TableHead
            columns={[
              'Part',
              { number: 'Pods' },
              { number: 'Memory reserved' },
              { number: 'CPU reserved' },
              ...(measured ? [{ number: 'Memory used' }, { number: 'CPU used' }] : []),
            ]}
          />
          <tbody>
            {today.components.map((part) => (
              <tr key={part.component}>
                <th scope="row">
                  {PART_LABELS[part.component]}
                  <PartNote part={part} />
                </th>
                <td className="number">{formatCount(part.pods)}</td>
                <AmountCells amount={part.reserved} />
                {measured && <AmountCells amount={part.used} />}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr className="font-semibold">
              <th scope="row">In all</th>
              <td />
              <AmountCells amount={today.reserved} />
              {measured && <AmountCells amount={today.used} />}
            </tr>
          </tfoot>
        </table>
      </ScrollRegion>
      {measured && !today.usedIsWhole && (
        <p className="mt-1 text-muted">Not every container was measured: what it uses in all is more.</p>
      )}
    </>
  )
}

function AmountCells({ amount }: { amount: Amount | null }) {
  return (
    <>
      <td className="number">{amount ? formatQuantity('bytes', amount.bytes) : 'not measured'}</td>
      <td className="number">{amount ? formatQuantity('cores', amount.cores) : 'not measured'}</td>
    </>
  )
}

function PartNote({ part }: { part: ComponentToday }) {
  const {
    plainContainers: plain,
    nativeContainers: native,
    withoutCpu,
    withoutMemory,
    component,
    versions,
  } = part
  const containers = plain + native
  const notes = [
    versions.map(({ version }) => version ?? 'no tag').join(', '),
    component === 'sidecar' && native > 0 && (plain > 0 ? `${formatCount(native)} native` : 'native'),
    component === 'sidecar' && native === 0 && 'plain',
    withoutMemory === containers && withoutCpu === containers && 'requests nothing',
    withoutMemory > 0 &&
      withoutMemory < containers &&
      `${formatPlural(withoutMemory, 'container')} without a memory request`,
    withoutCpu > 0 &&
      withoutCpu < containers &&
      `${formatPlural(withoutCpu, 'container')} without a CPU request`,
    !part.countsAsMesh && 'the network needs it anyway: not in the sum',
  ]
  return <span className="block font-normal text-muted text-xs">{notes.filter(Boolean).join('; ')}</span>
}
