import { type RefObject, useEffectEvent, useLayoutEffect } from 'react'
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
  const onEscape = useEffectEvent(close)
  useLayoutEffect(() => {
    const element = layer.current
    if (!element) return
    const opener = document.activeElement
    layers.push(element)
    firstStop(element).focus({ preventScroll: true })
    const isInFront = () => layers.at(-1) === element
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isInFront() || event.defaultPrevented) return
      if (event.key === 'Tab') stayInside(element, event)
      // A menu that is open inside closes first, by itself. And what lies behind must not hear the same key.
      if (event.key === 'Escape' && !element.querySelector(':popover-open')) {
        event.stopPropagation()
        onEscape()
      }
    }
    const onFocusIn = ({ target }: FocusEvent) => {
      if (isInFront() && target instanceof Node && !element.contains(target)) firstStop(element).focus()
    }
    document.addEventListener('keydown', onKeyDown)
    document.addEventListener('focusin', onFocusIn)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
      document.removeEventListener('focusin', onFocusIn)
      layers.splice(layers.indexOf(element), 1)
      const { activeElement } = document
      const isElsewhere = activeElement !== document.body && !element.contains(activeElement)
      if (returnsFocus && !isElsewhere && opener instanceof HTMLElement) opener.focus({ preventScroll: true })
    }
  }, [layer, returnsFocus])
}

const firstStop = (element: HTMLElement): HTMLElement =>
  element.querySelector<HTMLElement>('[data-first-focus]') ?? tabStops(element)[0] ?? element

/** From the last stop Tab goes on to the first, and back. */
function stayInside(element: HTMLElement, event: KeyboardEvent) {
  const stops = tabStops(element)
  const [first, last] = [stops[0], stops.at(-1)]
  const { activeElement } = document
  const atStart = activeElement === first || activeElement === element
  const next = event.shiftKey ? atStart && last : activeElement === last && first
  if (!next) return
  event.preventDefault()
  next.focus()
}
