'use client'
import { type MouseEvent, useRef } from 'react'
import type { CapabilityId, CategoryId } from '@/lib/dataset/types'
import type { MatrixRow } from '@/lib/matrix/types'
import type { OpenCell } from '@/lib/matrix/view'
import { cellAt } from './cellAt'
import { FoldLine } from './FoldLine'
import { GroupRows } from './GroupRows'
import type { RowGroup } from './groupRows'
import { MatrixHead, type MatrixHeadProps } from './MatrixHead'
import { useCellKeys } from './useCellKeys'
import { useHiddenRows } from './useHiddenRows'

interface MatrixTableProps extends MatrixHeadProps {
  groups: readonly RowGroup[]
  shownIds: ReadonlySet<CapabilityId>
  openFolds: ReadonlySet<CategoryId>
  toggleFold: (category: CategoryId) => void
  needs: ReadonlySet<CapabilityId>
  toggleNeed: (capability: CapabilityId) => void
  open: OpenCell | null
  /** `byKey`: asked for by the keyboard or an assistive technology, which the focus should follow. */
  openCell: (cell: OpenCell, byKey: boolean) => void
}

/** The rows are laid out as grids, which takes the roles of a table away in some browsers: the markup says them. */
export function MatrixTable(props: MatrixTableProps) {
  const { meshes, groups, shownIds, openFolds, toggleFold, needs, open, toggleNeed, openCell } = props
  const table = useRef<HTMLTableElement>(null)
  useHiddenRows(table, shownIds)
  const { onFocus, onKeyDown } = useCellKeys(table)
  const onClick = (event: MouseEvent) => {
    const need = closest(event, '[data-need]')?.dataset.need
    if (need) return toggleNeed(need)
    const cell = cellAt(closest(event, 'td[data-mesh] > a'))
    if (!cell || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    openCell(cell, event.detail === 0)
  }
  return (
    <table
      ref={table}
      role="table"
      aria-label="Feature matrix"
      className="matrix"
      onClick={onClick}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      <MatrixHead
        meshes={meshes}
        needsByMesh={props.needsByMesh}
        titleOf={props.titleOf}
        actions={props.actions}
      />
      {groups.map(({ category, rows, shownCount, foldedCount }) => (
        <tbody key={category.id} role="rowgroup" hidden={shownCount + foldedCount === 0}>
          <tr role="row" className="band">
            <th
              role="rowheader"
              scope="rowgroup"
              colSpan={meshes.length + 1}
              aria-colspan={meshes.length + 1}
            >
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
              open={openFolds.has(category.id)}
              category={category}
              toggle={toggleFold}
            />
          )}
        </tbody>
      ))}
    </table>
  )
}

function closest(event: MouseEvent, selector: string): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null
}

const CLOSED = { openCapability: null, openMesh: null }

function openIn(rows: readonly MatrixRow[], open: OpenCell | null) {
  const isHere = open !== null && rows.some(({ id }) => id === open.capability)
  return isHere ? { openCapability: open.capability, openMesh: open.mesh } : CLOSED
}
