import { type RefObject, useEffect, useRef } from 'react'

/**
 * What a scrolling region lacks of itself: a mouse drags the drawing, + and − and the wheel with Ctrl (which is how a
 * trackpad tells a pinch) change its size. Fingers and arrow keys scroll it anyway.
 */
export function useTreeGestures(
  frame: RefObject<HTMLElement | null>,
  zoom: (factor: number) => void,
  step: number,
): void {
  const latest = useRef(zoom)
  useEffect(() => {
    latest.current = zoom
  })
  useEffect(() => {
    const region = frame.current
    if (!region) return
    const watching = new AbortController()
    const { signal } = watching
    const on = <K extends keyof HTMLElementEventMap>(type: K, act: (event: HTMLElementEventMap[K]) => void) =>
      region.addEventListener(type, act, { signal, passive: false })
    let isDragging = false
    on('pointerdown', ({ pointerType, button, pointerId, target }) => {
      // The scroll bars belong to the region itself.
      if (pointerType !== 'mouse' || button !== 0 || target === region) return
      isDragging = true
      region.setPointerCapture(pointerId)
    })
    on('pointermove', ({ movementX, movementY }) => {
      if (isDragging) region.scrollBy(-movementX, -movementY)
    })
    on('lostpointercapture', () => {
      isDragging = false
    })
    on('wheel', (event) => {
      if (!event.ctrlKey || event.deltaY === 0) return
      event.preventDefault()
      latest.current(event.deltaY < 0 ? step : 1 / step)
    })
    on('keydown', ({ key, ctrlKey, metaKey }) => {
      if (ctrlKey || metaKey) return
      if (key === '+' || key === '=') latest.current(step)
      if (key === '-') latest.current(1 / step)
    })
    return () => watching.abort()
  }, [frame, step])
}
