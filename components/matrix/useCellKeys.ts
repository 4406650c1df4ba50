import { type FocusEvent, type KeyboardEvent, type RefObject, useCallback, useEffect, useRef } from 'react'
import type { OpenCell } from '@/lib/matrix/view'
import { type Grid, type Place, stepTo } from './stepTo'

const STOPS = '.star, th > a, td a, .fold button'
const NEW_STOPS = 'tbody :is(a, button):not([tabindex])'

/**
 * One stop of the Tab key for the whole table, and arrow keys inside it. Without scripts every link keeps its own
 * stop, so the markup knows nothing of this.
 */
export function useCellKeys(table: RefObject<HTMLTableElement | null>, open: OpenCell | null) {
  const active = useRef<HTMLElement | null>(null)

  const activate = useCallback((stop: HTMLElement) => {
    if (active.current && active.current !== stop) active.current.tabIndex = -1
    stop.tabIndex = 0
    active.current = stop
  }, [])

  // Where rows or columns have come; at first once the page has been painted, since nobody presses Tab before.
  useEffect(() => {
    const body = table.current
    if (!body) return
    const takeOut = () => {
      for (const stop of body.querySelectorAll<HTMLElement>(NEW_STOPS)) stop.tabIndex = -1
    }
    takeOut()
    const observer = new MutationObserver(takeOut)
    observer.observe(body, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [table])

  /** After rows have gone, or columns at a drawing: the stop may have gone with them. */
  const keepStop = useCallback(() => {
    if (active.current?.isConnected && !active.current.closest('[hidden]')) return
    const first = table.current && firstStop(table.current)
    if (first) activate(first)
  }, [table, activate])
  useEffect(keepStop)

  // The open cell is where the reader comes back to the table.
  useEffect(() => {
    const stop = open && table.current?.querySelector<HTMLElement>('td[data-open] > a')
    if (stop) activate(stop)
  })

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

/** The first cell that is shown, or any where none is: there a reader who comes by Tab begins. */
function firstStop(body: HTMLElement): HTMLElement | null {
  const row = body.querySelector('tbody:not([hidden]) > tr:not([hidden], .band)') ?? body
  return row.querySelector<HTMLElement>('td a') ?? row.querySelector<HTMLElement>(STOPS)
}

/** The stops of the rows that are shown. A text row has no star, and keeps its place free. */
function readGrid(body: HTMLElement): Grid<HTMLElement> {
  return Array.from(
    body.querySelectorAll<HTMLElement>('tbody:not([hidden]) > tr:not([hidden], .band)'),
    (row) => {
      const stops = Array.from(row.querySelectorAll<HTMLElement>(STOPS))
      return row.matches('[data-capability]') && !stops[0]?.matches('.star') ? [undefined, ...stops] : stops
    },
  )
}

function placeOf(grid: Grid<HTMLElement>, stop: HTMLElement): Place {
  const row = grid.findIndex((stops) => stops.includes(stop))
  return { row, column: grid[row]?.indexOf(stop) ?? -1 }
}
