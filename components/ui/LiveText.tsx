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
    const letters = span.current?.firstChild
    if (!letters) return
    const write = () => {
      const now = String(text(of.getState()))
      if (letters.nodeValue !== now) letters.nodeValue = now
    }
    write()
    return of.subscribe(write)
  }, [of, text])
  return <span ref={span}>{first}</span>
}
