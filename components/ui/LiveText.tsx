import { useLayoutEffect, useRef, useState } from 'react'
import type { StoreApi } from 'zustand/vanilla'

interface LiveTextProps<T> {
  of: Pick<StoreApi<T>, 'getState' | 'subscribe'>
  /** What to say of the state; never nothing. The same function at each drawing. */
  text: (state: T) => string | number
}

/**
 * A text that follows a store and writes itself: dozens of numbers that change with every key then cost their own
 * letters, not a comparison of all that stands around them.
 */
export function LiveText<T>({ of, text }: LiveTextProps<T>) {
  const span = useRef<HTMLSpanElement>(null)
  const [first] = useState(() => text(of.getState()))
  useLayoutEffect(() => {
    const write = () => {
      const now = String(text(of.getState()))
      if (!span.current || span.current.textContent === now) return
      const letters = span.current.firstChild
      // Another node may stand there: a browser that translates the page puts its own.
      if (letters instanceof Text) letters.nodeValue = now
      else span.current.textContent = now
    }
    write()
    return of.subscribe(write)
  }, [of, text])
  return <span ref={span}>{first}</span>
}
