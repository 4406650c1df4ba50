import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { CapabilityId } from '@/lib/dataset/types'
import { revealRows } from './revealRows'

/**
 * Hides the rows that are not shown, one attribute each. React draws the rows and leaves this attribute alone: a key
 * typed into the search then costs what it changes, not a comparison of every row.
 */
export function useHiddenRows(
  table: RefObject<HTMLTableElement | null>,
  shownIds: ReadonlySet<CapabilityId>,
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
  useLayoutEffect(() => {
    const rows = [...(table.current?.rows ?? [])].filter((row) => row.hasAttribute('data-capability'))
    const isShown = (row: HTMLElement) => shownIds.has(row.getAttribute('data-capability') ?? '')
    const focused = document.activeElement
    const stood = table.current?.contains(focused) ? focused?.closest('tr') : null
    revealRows(rows, isShown, atTop.current)
    // Who stood in a row that goes, such as a need that is none any more, stands in the nearest that stays.
    if (!stood?.hidden) return
    const left = rows.indexOf(stood)
    const nearest = rows.slice(left).find(isShown) ?? rows.slice(0, left).reverse().find(isShown)
    nearest?.querySelector<HTMLElement>('.star, a')?.focus()
  }, [table, shownIds])
}
