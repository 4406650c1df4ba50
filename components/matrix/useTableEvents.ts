import type { FocusEvent, MouseEvent, RefObject } from 'react'
import type { CapabilityId } from '@/lib/dataset/types'
import type { OpenCell } from '@/lib/matrix/view'
import { cellAt } from './cellAt'
import { useCellKeys } from './useCellKeys'

export interface TableActions {
  toggleNeed: (capability: CapabilityId) => void
  open: OpenCell | null
  /** `byKey`: asked for by the keyboard or an assistive technology, which the focus should follow. */
  openCell: (cell: OpenCell, byKey: boolean) => void
}

const CELL_LINK = 'td[data-mesh] > a'

/** What the table does for its hundreds of cells, which carry no handlers of their own. */
export function useTableEvents(table: RefObject<HTMLTableElement | null>, actions: TableActions) {
  const { toggleNeed, open, openCell } = actions
  const keys = useCellKeys(table)

  const onClick = (event: MouseEvent) => {
    const need = closest(event.target, '[data-need]')?.dataset.need
    if (need) return toggleNeed(need)
    const cell = cellAt(closest(event.target, CELL_LINK))
    if (!cell || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    openCell(cell, event.detail === 0)
  }

  const onFocus = (event: FocusEvent) => {
    keys.onFocus(event)
    // While the drawer is open, moving about in the table leads it along; coming back to the table does not.
    const cell = cellAt(closest(event.target, CELL_LINK))
    if (open && cell && table.current?.contains(event.relatedTarget)) openCell(cell, false)
  }

  return { events: { onClick, onFocus, onKeyDown: keys.onKeyDown }, keepStop: keys.keepStop }
}

function closest(target: EventTarget, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null
}
