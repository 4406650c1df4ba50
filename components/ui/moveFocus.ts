import { tabStops } from './tabStops'

/**
 * For a control that goes with its own click: who stands on it goes on at the next of its list that can be removed, else
 * at the one before, else at what stays (a selector). Called before anything changes: once the control has gone the focus
 * has gone with it, and to move it then would have the browser lay out at once whatever has changed.
 */
export function passFocusOn(control: HTMLElement, stays: string) {
  // After a click of the pointer the browser itself goes on from where the control was.
  if (!control.matches(':focus-visible')) return
  const peers = tabStops(control.closest('ul') ?? control).filter((stop) => stop.matches('[data-removes]'))
  const place = peers.indexOf(control)
  const neighbour = place === -1 ? null : (peers[place + 1] ?? peers[place - 1])
  const heir = neighbour ?? document.querySelector<HTMLElement>(stays)
  heir?.focus({ preventScroll: true })
}

/** To where somebody was before, or to the page where that has gone. */
export function returnFocus(before: Element | null) {
  const isThere = before instanceof HTMLElement && before !== document.body && before.checkVisibility()
  const place = isThere ? before : document.querySelector<HTMLElement>('main')
  place?.focus({ preventScroll: true })
}
