import { memo } from 'react'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import type { CapabilityId, MeshId } from '@/lib/dataset/types'
import type { NeedsSummary } from '@/lib/needs/needsOf'
import { type ColumnActions, MeshHead } from './MeshHead'

export interface MatrixHeadProps {
  meshes: readonly MeshSummary[]
  needsByMesh: ReadonlyMap<MeshId, NeedsSummary>
  titleOf: (capability: CapabilityId) => string
  actions: ColumnActions
}

const NO_NEEDS: NeedsSummary = { total: 0, met: [], notApplicable: [], short: [], missed: [] }

export const MatrixHead = memo(function MatrixHead(props: MatrixHeadProps) {
  const { meshes, needsByMesh, titleOf, actions } = props
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">
          Capability
        </th>
        {meshes.map((mesh, place) => (
          <MeshHead
            key={mesh.id}
            mesh={mesh}
            place={place}
            count={meshes.length}
            needs={needsByMesh.get(mesh.id) ?? NO_NEEDS}
            titleOf={titleOf}
            actions={actions}
          />
        ))}
      </tr>
    </thead>
  )
})
