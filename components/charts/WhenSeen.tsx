'use client'
import { memo, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

interface WhenSeenProps {
  className: string
  /** For drawings that many words and tables already say: out of sight they stay as they were last seen. */
  still?: boolean
  /** Somebody has asked for it by name: it is not waited until it is seen. */
  now?: boolean
  children: ReactNode
}

const NOT_YET = { seen: false, inSight: false }
const IN_SIGHT = { seen: true, inSight: true }
const OUT_OF_SIGHT = { seen: true, inSight: false }

/** Mounts its children when the page has loaded and they are about to be seen; keeps their place until then. */
export function WhenSeen({ className, still = false, now = false, children }: WhenSeenProps) {
  const place = useRef<HTMLDivElement>(null)
  const { seen, inSight } = useSight(place, still)
  return (
    <div ref={place} className={className}>
      {(seen || now) && <Kept isStill={still && !inSight}>{children}</Kept>}
    </div>
  )
}

interface KeptProps {
  isStill: boolean
  children: ReactNode
}

/** While still, children that change change nothing. */
const Kept = memo(
  function Kept({ children }: KeptProps) {
    return children
  },
  (before, now) => now.isStill || before.children === now.children,
)

function useSight(place: RefObject<HTMLElement | null>, forever: boolean) {
  const [sight, setSight] = useState(NOT_YET)
  const isDone = sight.seen && !forever
  useEffect(() => {
    const element = place.current
    if (!element || isDone) return
    const observer = new IntersectionObserver(
      (entries) => {
        const isSeen = entries.at(-1)?.isIntersecting ?? false
        setSight((before) => (isSeen ? IN_SIGHT : before.seen ? OUT_OF_SIGHT : before))
      },
      { rootMargin: '200px' },
    )
    // What is only looked at must not compete with what the page needs to answer. A whole figure counts as one: whoever
    // sees the buttons that save a drawing gets what they would see.
    const observe = () => observer.observe(element.closest('figure') ?? element)
    if (document.readyState === 'complete') observe()
    else window.addEventListener('load', observe, { once: true })
    // Paper has no scrolling: whatever is printed counts as seen, and at once.
    const onPrint = () => flushSync(() => setSight(IN_SIGHT))
    window.addEventListener('beforeprint', onPrint)
    return () => {
      observer.disconnect()
      window.removeEventListener('load', observe)
      window.removeEventListener('beforeprint', onPrint)
    }
  }, [place, isDone])
  return sight
}
