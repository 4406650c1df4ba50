import { memo } from 'react'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import type { CapabilityId, MeshId } from '@/lib/dataset/types'
import type { MatrixRow } from '@/lib/matrix/types'
import { CapabilityRow } from './CapabilityRow'

interface GroupRowsProps {
  rows: readonly MatrixRow[]
  meshes: readonly MeshSummary[]
  needs: ReadonlySet<CapabilityId>
  /** The cell that the drawer shows, where it is one of these rows. */
  openCapability: CapabilityId | null
  openMesh: MeshId | null
}

/** The rows of one category. No filter draws them anew. */
export const GroupRows = memo(function GroupRows(props: GroupRowsProps) {
  const { rows, meshes, needs, openCapability, openMesh } = props
  return rows.map((row) => (
    <CapabilityRow
      key={row.id}
      row={row}
      meshes={meshes}
      needed={needs.has(row.id)}
      openMesh={openCapability === row.id ? openMesh : null}
    />
  ))
})
