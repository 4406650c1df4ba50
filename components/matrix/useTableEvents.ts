import type { FocusEvent, MouseEvent, PointerEvent, RefObject } from 'react'
import { sitePath } from '@/components/site/fetchSite'
import { useRouterActions } from '@/components/state/StateProvider'
import { isForBrowser, useScenarioAddress } from '@/components/state/scenarioAddress'
import type { CapabilityId } from '@/lib/dataset/types'
import type { OpenCell } from '@/lib/matrix/view'
import { capabilityPath } from './capabilityPath'
import { cellAt } from './cellAt'
import { useCellKeys } from './useCellKeys'

export interface TableActions {
  toggleNeed: (capability: CapabilityId) => void
  open: OpenCell | null
  /** `byKey`: asked for by the keyboard or an assistive technology, which the focus should follow. */
  openCell: (cell: OpenCell, byKey: boolean) => void
}

const CELL_LINK = 'td[data-mesh] > a'
const TITLE_LINK = 'tr[data-capability] > th > a'

/** What the table does for its hundreds of cells, which carry no handlers of their own. */
export function useTableEvents(table: RefObject<HTMLTableElement | null>, actions: TableActions) {
  const { toggleNeed, open, openCell } = actions
  const keys = useCellKeys(table)
  const router = useRouterActions()
  const withScenario = useScenarioAddress()

  /** Where a link of the rows leads, with the scenario; it is written into the link when somebody comes to it. */
  const carryScenario = ({ target }: FocusEvent | PointerEvent) => {
    const title = closest(target, TITLE_LINK)
    const link = title ?? closest(target, CELL_LINK)
    const capability = link?.closest('tr')?.dataset.capability
    if (!link || !capability) return
    const address = withScenario(capabilityPath(capability, link.parentElement?.dataset.mesh))
    const href = sitePath(address)
    if (link.getAttribute('href') !== href) link.setAttribute('href', href)
    if (title) router.prefetch(address)
  }

  const onClick = (event: MouseEvent) => {
    const need = closest(event.target, '[data-need]')?.dataset.need
    if (need) return toggleNeed(need)
    if (isForBrowser(event)) return
    const row = closest(event.target, TITLE_LINK)?.closest('tr')?.dataset.capability
    if (row) {
      event.preventDefault()
      router.push(withScenario(capabilityPath(row)))
      return
    }
    const cell = cellAt(closest(event.target, CELL_LINK))
    if (!cell) return
    event.preventDefault()
    openCell(cell, event.detail === 0)
  }

  const onFocus = (event: FocusEvent) => {
    keys.onFocus(event)
    carryScenario(event)
    // While the drawer is open, moving about in the table leads it along; coming back to the table does not.
    const cell = cellAt(closest(event.target, CELL_LINK))
    if (open && cell && table.current?.contains(event.relatedTarget)) openCell(cell, false)
  }

  return {
    events: { onClick, onFocus, onPointerOver: carryScenario, onKeyDown: keys.onKeyDown },
    keepStop: keys.keepStop,
  }
}

function closest(target: EventTarget, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null
}
