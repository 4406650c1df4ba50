'use client'
import { useRef } from 'react'
import type { CapabilityId } from '@/lib/dataset/types'
import { CategoryGroup } from './CategoryGroup'
import { MatrixHead, type MatrixHeadProps } from './MatrixHead'
import type { MatrixModel } from './matrixModel'
import { useHiddenRows } from './useHiddenRows'
import { useAnswer } from './useMatrixModel'
import { type TableActions, useTableEvents } from './useTableEvents'

interface MatrixTableProps extends MatrixHeadProps, TableActions {
  model: MatrixModel
  needs: ReadonlySet<CapabilityId>
}

/** The rows are laid out as grids, which takes the roles of a table away in some browsers: the markup says them. */
export function MatrixTable(props: MatrixTableProps) {
  const { model, meshes, needs, open } = props
  const groups = useAnswer(model, (answer) => answer.groups)
  const table = useRef<HTMLTableElement>(null)
  const { events, keepStop } = useTableEvents(table, props)
  useHiddenRows(table, model, groups, keepStop)
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
          {...group}
          model={model}
          meshes={meshes}
          needs={needs}
          open={open}
        />
      ))}
    </table>
  )
}
