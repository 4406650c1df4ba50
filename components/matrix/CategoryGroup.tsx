import type { MeshSummary } from '@/components/mesh/MeshSummary'
import type { CapabilityId, CategoryId } from '@/lib/dataset/types'
import type { MatrixRow } from '@/lib/matrix/types'
import type { OpenCell } from '@/lib/matrix/view'
import { FoldLine } from './FoldLine'
import { GroupRows } from './GroupRows'
import type { RowGroup } from './groupRows'

interface CategoryGroupProps {
  group: RowGroup
  meshes: readonly MeshSummary[]
  needs: ReadonlySet<CapabilityId>
  open: OpenCell | null
  foldOpen: boolean
  toggleFold: (category: CategoryId) => void
}

/** A category: its band, its rows, and the line that stands for those that are folded. */
export function CategoryGroup({ group, meshes, needs, open, foldOpen, toggleFold }: CategoryGroupProps) {
  const { category, rows, shownCount, foldedCount } = group
  return (
    <tbody role="rowgroup" hidden={shownCount + foldedCount === 0}>
      <tr role="row" className="band">
        <th role="rowheader" scope="rowgroup" colSpan={meshes.length + 1} aria-colspan={meshes.length + 1}>
          <span className="font-semibold">{category.title}</span>{' '}
          <span className="ml-1 font-normal text-muted text-xs">
            {shownCount} {shownCount === 1 ? 'capability' : 'capabilities'}
          </span>
        </th>
      </tr>
      <GroupRows rows={rows} meshes={meshes} needs={needs} {...openIn(rows, open)} />
      {foldedCount > 0 && (
        <FoldLine
          count={foldedCount}
          meshCount={meshes.length}
          open={foldOpen}
          category={category}
          toggle={toggleFold}
        />
      )}
    </tbody>
  )
}

const CLOSED = { openCapability: null, openMesh: null }

/** Only the group that holds the open cell is told of it; the others are not drawn anew. */
function openIn(rows: readonly MatrixRow[], open: OpenCell | null) {
  const isHere = open !== null && rows.some(({ id }) => id === open.capability)
  return isHere ? { openCapability: open.capability, openMesh: open.mesh } : CLOSED
}
