'use client'
import { type ReactNode, useEffect, useRef, useState } from 'react'

/** Mounts its children when the page has loaded and they are about to be seen; keeps their place until then. */
export function WhenSeen({ className, children }: { className: string; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    const element = place.current
    if (!element || seen) return
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setSeen(true),
      { rootMargin: '200px' },
    )
    // What is only looked at must not compete with what the page needs to answer.
    const observe = () => observer.observe(element)
    if (document.readyState === 'complete') observe()
    else window.addEventListener('load', observe, { once: true })
    // Paper has no scrolling: whatever is printed counts as seen.
    const onPrint = () => setSeen(true)
    window.addEventListener('beforeprint', onPrint)
    return () => {
      observer.disconnect()
      window.removeEventListener('load', observe)
      window.removeEventListener('beforeprint', onPrint)
    }
  }, [seen])
  return (
    <div ref={place} className={className}>
      {seen && children}
    </div>
  )
}
