import { memo, useCallback } from 'react'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { LiveText } from '@/components/ui/LiveText'
import type { CapabilityId, CategoryId } from '@/lib/dataset/types'
import { formatPlural } from '@/lib/format'
import type { MatrixRow } from '@/lib/matrix/types'
import type { OpenCell } from '@/lib/matrix/view'
import { FoldLine } from './FoldLine'
import { GroupRows } from './GroupRows'
import type { RowGroup } from './groupRows'
import type { MatrixAnswer, MatrixModel } from './matrixModel'

interface CategoryGroupProps extends RowGroup {
  model: MatrixModel
  meshes: readonly MeshSummary[]
  needs: ReadonlySet<CapabilityId>
  open: OpenCell | null
}

/** A category: its band, its rows, and the line that stands for those that are folded. No filter draws it anew. */
export const CategoryGroup = memo(function CategoryGroup(props: CategoryGroupProps) {
  const { model, category, rows, meshes, needs, open } = props
  return (
    // Hidden without rows in the first HTML. React writes it again only for other rows, and then useHiddenRows does too.
    <tbody role="rowgroup" data-category={category.id} hidden={rows.length === 0}>
      <tr role="row" className="band">
        <th role="rowheader" scope="rowgroup" colSpan={meshes.length + 1} aria-colspan={meshes.length + 1}>
          <span className="font-semibold">{category.title}</span>{' '}
          <span className="ml-1 font-normal text-muted text-xs">
            <CategoryCount model={model} category={category.id} />
          </span>
        </th>
      </tr>
      <GroupRows rows={rows} meshes={meshes} needs={needs} {...openIn(rows, open)} />
      <FoldLine model={model} category={category} meshCount={meshes.length} />
    </tbody>
  )
})

function CategoryCount({ model, category }: { model: MatrixModel; category: CategoryId }) {
  const text = useCallback(
    ({ visibleCounts }: MatrixAnswer) =>
      formatPlural(visibleCounts.get(category) ?? 0, 'capability', 'capabilities'),
    [category],
  )
  return <LiveText of={model} text={text} />
}

const CLOSED = { openCapability: null, openMesh: null }

/** Only the group that holds the open cell is told of it; the others are not drawn anew. */
function openIn(rows: readonly MatrixRow[], open: OpenCell | null) {
  const isHere = open !== null && rows.some(({ id }) => id === open.capability)
  return isHere ? { openCapability: open.capability, openMesh: open.mesh } : CLOSED
}
