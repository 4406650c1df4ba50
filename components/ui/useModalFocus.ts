import { type RefObject, useEffectEvent, useLayoutEffect } from 'react'
import { returnFocus } from './moveFocus'
import { tabStops } from './tabStops'

/** What is open, the last of them in front: it alone takes the keys and the focus. */
const layers: HTMLElement[] = []

/**
 * Keeps the focus inside a layer from before it is painted, hears Esc, and gives the focus back when the layer goes.
 * The browser's own modal dialogs do as much, but make the page behind inert by styling every element of it anew, when
 * they open and when they close: two thirds of what opening one costs on a long page.
 */
export function useModalFocus(
  layer: RefObject<HTMLElement | null>,
  close: () => void,
  returnsFocus: boolean,
) {
  const onClose = useEffectEvent(close)
  useLayoutEffect(() => {
    const element = layer.current
    if (!element) return
    // A menu would stay before the layer; closed, it gives the focus back to what has opened it.
    for (const menu of document.querySelectorAll<HTMLElement>(':popover-open')) menu.hidePopover()
    const opener = document.activeElement
    layers.push(element)
    const showOthers = hideOthers(element)
    firstStop(element).focus({ preventScroll: true })
    const stopHearing = hearClosing(element, () => onClose())
    const isInFront = () => layers.at(-1) === element
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Tab' && isInFront() && !event.isComposing) stayInside(element, event)
    }
    const onFocusIn = ({ target }: FocusEvent) => {
      if (isInFront() && target instanceof Node && !element.contains(target)) firstStop(element).focus()
    }
    document.addEventListener('keydown', onKeyDown)
    document.addEventListener('focusin', onFocusIn)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
      document.removeEventListener('focusin', onFocusIn)
      stopHearing()
      showOthers()
      layers.splice(layers.indexOf(element), 1)
      if (returnsFocus) giveBack(element, opener)
    }
  }, [layer, returnsFocus])
}

const firstStop = (element: HTMLElement): HTMLElement =>
  element.querySelector<HTMLElement>('[data-first-focus]') ?? tabStops(element)[0] ?? element

/** From the last stop Tab goes on to the first, and back; the focus of something that has gone begins anew. */
function stayInside(element: HTMLElement, event: KeyboardEvent) {
  const stops = tabStops(element)
  const [first, last] = [stops[0], stops.at(-1)]
  const { activeElement } = document
  const isAstray = activeElement === element || !element.contains(activeElement)
  const next = event.shiftKey
    ? (isAstray || activeElement === first) && last
    : (isAstray || activeElement === last) && first
  if (!next) return
  event.preventDefault()
  next.focus()
}

/** For assistive technology that does not heed aria-modal. */
function hideOthers(element: HTMLElement): () => void {
  const others = [...document.body.children].filter(
    (other) => !other.contains(element) && !other.hasAttribute('aria-hidden'),
  )
  for (const other of others) other.setAttribute('aria-hidden', 'true')
  return () => {
    for (const other of others) other.removeAttribute('aria-hidden')
  }
}

/** The browser knows what is in front, menus included, and which key or gesture closes it; or else it is Esc. */
function hearClosing(element: HTMLElement, close: () => void): () => void {
  if (window.CloseWatcher) {
    const watcher = new window.CloseWatcher()
    watcher.onclose = close
    return () => watcher.destroy()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const isForUs = event.key === 'Escape' && !event.isComposing && layers.at(-1) === element
    if (!isForUs || element.querySelector(':popover-open')) return
    // What lies behind must not hear the same key.
    event.stopPropagation()
    close()
  }
  document.addEventListener('keydown', onKeyDown)
  return () => document.removeEventListener('keydown', onKeyDown)
}

/** Unless somebody has taken it elsewhere. */
function giveBack(element: HTMLElement, opener: Element | null) {
  const { activeElement, body } = document
  if (activeElement === body || element.contains(activeElement)) returnFocus(opener)
}
