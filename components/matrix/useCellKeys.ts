import { type FocusEvent, type KeyboardEvent, type RefObject, useCallback, useEffect, useRef } from 'react'
import { AWAY } from './putAway'
import { type Grid, type Place, stepTo } from './stepTo'

const STOPS = '.star, th > a, td a, .fold button'
const NEW_STOPS = 'tbody :is(a, button):not([tabindex])'

/**
 * One stop of the Tab key for the whole table, and arrow keys inside it. Without scripts every link keeps its own
 * stop, so the markup knows nothing of this.
 */
export function useCellKeys(table: RefObject<HTMLTableElement | null>) {
  const active = useRef<HTMLElement | null>(null)

  const activate = useCallback((stop: HTMLElement) => {
    if (active.current && active.current !== stop) active.current.tabIndex = -1
    stop.tabIndex = 0
    active.current = stop
  }, [])

  /** After rows have come or gone: the stop may have gone with them. The open cell is where the reader comes back to. */
  const keepStop = useCallback(() => {
    const body = table.current
    const stop = body && (openStop(body) ?? (isShown(active.current) ? active.current : firstStop(body)))
    if (stop) activate(stop)
  }, [table, activate])

  // Where rows or columns have come; at first once the page has been painted, since nobody presses Tab before.
  useEffect(() => {
    const body = table.current
    if (!body) return
    const takeOut = () => {
      for (const stop of body.querySelectorAll<HTMLElement>(NEW_STOPS)) stop.tabIndex = -1
    }
    takeOut()
    const observer = new MutationObserver(() => {
      takeOut()
      keepStop()
    })
    observer.observe(body, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [table, keepStop])

  // At a drawing a cell may have been opened.
  useEffect(keepStop)

  const onFocus = (event: FocusEvent) => {
    const stop = stopAt(event)
    if (stop) activate(stop)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const body = table.current
    const stop = stopAt(event)
    if (!body || !stop || event.altKey || event.metaKey) return
    if (event.key === ' ' && stop.matches('a')) {
      event.preventDefault()
      stop.click()
      return
    }
    const grid = readGrid(body)
    const next = stepTo(grid, placeOf(grid, stop), event.key, event.ctrlKey)
    const target = next && grid[next.row]?.[next.column]
    if (!target) return
    event.preventDefault()
    target.focus()
  }

  return { onFocus, onKeyDown, keepStop }
}

function stopAt({ target }: FocusEvent | KeyboardEvent): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(STOPS) : null
}

const SHOWN_ROWS = `tbody:not(${AWAY}) > tr:not(${AWAY}, .band)`

function isShown(stop: HTMLElement | null): boolean {
  return stop?.isConnected === true && !stop.closest(AWAY)
}

function openStop(body: HTMLElement): HTMLElement | null {
  // Told by the drawer first, which is quicker than to look through all rows.
  return body.closest('[data-drawer]') && body.querySelector(`${SHOWN_ROWS} > td[data-open] > a`)
}

/** The first cell, where a reader who comes by Tab begins. */
function firstStop(body: HTMLElement): HTMLElement | null {
  const row = body.querySelector(SHOWN_ROWS)
  return row?.querySelector<HTMLElement>('td a') ?? row?.querySelector<HTMLElement>(STOPS) ?? null
}

/** The stops of the rows that are shown. A text row has no star, and keeps its place free. */
function readGrid(body: HTMLElement): Grid<HTMLElement> {
  return Array.from(body.querySelectorAll<HTMLElement>(SHOWN_ROWS), (row) => {
    const stops = Array.from(row.querySelectorAll<HTMLElement>(STOPS))
    return row.matches('[data-capability]') && !stops[0]?.matches('.star') ? [undefined, ...stops] : stops
  })
}

function placeOf(grid: Grid<HTMLElement>, stop: HTMLElement): Place {
  const row = grid.findIndex((stops) => stops.includes(stop))
  return { row, column: grid[row]?.indexOf(stop) ?? -1 }
}
