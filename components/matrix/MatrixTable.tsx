'use client'
import { useRef } from 'react'
import type { CapabilityId, CategoryId } from '@/lib/dataset/types'
import { CategoryGroup } from './CategoryGroup'
import type { RowGroup } from './groupRows'
import { MatrixHead, type MatrixHeadProps } from './MatrixHead'
import { useHiddenRows } from './useHiddenRows'
import { type TableActions, useTableEvents } from './useTableEvents'

interface MatrixTableProps extends MatrixHeadProps, TableActions {
  groups: readonly RowGroup[]
  shownIds: ReadonlySet<CapabilityId>
  openFolds: ReadonlySet<CategoryId>
  toggleFold: (category: CategoryId) => void
  needs: ReadonlySet<CapabilityId>
}

/** The rows are laid out as grids, which takes the roles of a table away in some browsers: the markup says them. */
export function MatrixTable(props: MatrixTableProps) {
  const { meshes, groups, shownIds, openFolds, toggleFold, needs, open } = props
  const table = useRef<HTMLTableElement>(null)
  useHiddenRows(table, shownIds)
  const events = useTableEvents(table, props)
  return (
    <table ref={table} role="table" aria-label="Feature matrix" className="matrix" {...events}>
      <MatrixHead
        meshes={meshes}
        needsByMesh={props.needsByMesh}
        titleOf={props.titleOf}
        actions={props.actions}
      />
      {groups.map((group) => (
        <CategoryGroup
          key={group.category.id}
          group={group}
          meshes={meshes}
          needs={needs}
          open={open}
          foldOpen={openFolds.has(group.category.id)}
          toggleFold={toggleFold}
        />
      ))}
    </table>
  )
}
