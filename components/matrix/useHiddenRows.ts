import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { RowGroup } from './groupRows'
import type { MatrixModel } from './matrixModel'
import { AWAY } from './putAway'
import { type DrawnBody, revealRows } from './revealRows'

/**
 * Puts the rows and the categories away that the filters leave out, as soon as the model says so. React draws
 * the rows and is not asked who is away: a key typed into the search then costs what it changes, not a comparison of
 * every row.
 */
export function useHiddenRows(
  table: RefObject<HTMLTableElement | null>,
  model: MatrixModel,
  /** Which rows are drawn. */
  groups: readonly RowGroup[],
  afterHiding: () => void,
) {
  const atTop = useRef(true)
  // Told by events: to ask while rows come and go would have them laid out for the answer.
  useEffect(() => {
    const onScroll = ({ target }: Event) => {
      const scroller = target === document ? document.scrollingElement : target
      if (scroller instanceof Element && scroller.contains(table.current))
        atTop.current = scroller.scrollTop < 1
    }
    document.addEventListener('scroll', onScroll, { capture: true, passive: true })
    return () => document.removeEventListener('scroll', onScroll, { capture: true })
  }, [table])
  // biome-ignore lint/correctness/useExhaustiveDependencies: other groups are other rows in the document.
  useLayoutEffect(() => {
    if (!table.current) return
    const drawn = drawnRows(table.current)
    const hide = () => {
      const stood = rowOfFocus(table.current)
      drawn.hide(model, atTop.current)
      if (stood?.closest(AWAY)) drawn.focusNear(stood)
    }
    hide()
    return model.subscribe(() => {
      hide()
      afterHiding()
    })
  }, [table, model, groups, afterHiding])
}

function rowOfFocus(table: HTMLElement | null): HTMLElement | null {
  const { activeElement } = document
  return (table?.contains(activeElement) && activeElement?.closest('tr')) || null
}

function drawnRows(table: HTMLTableElement) {
  const bodies: DrawnBody[] = Array.from(table.tBodies, (body) => ({
    body,
    rows: [...body.querySelectorAll<HTMLElement>('tr[data-capability]')],
  }))
  const rows = bodies.flatMap((drawn) => drawn.rows)
  const ids = new Map(rows.map((row) => [row, row.dataset.capability ?? '']))
  return {
    hide(model: MatrixModel, atTop: boolean) {
      const { drawnIds, foldedCounts } = model.getState()
      const isRowShown = (row: HTMLElement) => drawnIds.has(ids.get(row) ?? '')
      revealRows(bodies, {
        // A fold keeps its category, and a very long table has categories of which nothing is drawn yet.
        isBodyShown: ({ body, rows }) =>
          rows.some(isRowShown) || foldedCounts.has(body.dataset.category ?? ''),
        isRowShown,
        atTop,
      })
    },
    /** Who stood in a row that went, such as a need that is none any more, stands in the nearest that stays, or before the table. */
    focusNear(row: HTMLElement) {
      const isAfter = (other: HTMLElement) =>
        (row.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
      // A row that waits for the paint cannot take the focus.
      const takers = rows.filter((other) => !other.closest(`${AWAY}, [data-later]`))
      const nearest = takers.find(isAfter) ?? takers.at(-1)
      if (nearest) nearest.querySelector<HTMLElement>('.star, a')?.focus()
      else table.closest<HTMLElement>('.matrix-scroller')?.focus({ preventScroll: true })
    },
  }
}
