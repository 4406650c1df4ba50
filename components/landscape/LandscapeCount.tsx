'use client'
import { useEffect, useRef, useState } from 'react'

/** Says how many entries the filter leaves. The filter itself is CSS: this counts what it has left on the page. */
export function LandscapeCount({ total }: { total: number }) {
  const place = useRef<HTMLParagraphElement>(null)
  const [shown, setShown] = useState<number | null>(null)
  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    const count = () => {
      const entries = document.querySelectorAll<HTMLElement>('.landscape [data-state][data-kind]')
      setShown([...entries].filter((entry) => entry.getClientRects().length > 0).length)
    }
    count()
    // A reset has not happened yet when its event arrives.
    const countNext = () => requestAnimationFrame(count)
    form.addEventListener('change', count)
    form.addEventListener('reset', countNext)
    return () => {
      form.removeEventListener('change', count)
      form.removeEventListener('reset', countNext)
    }
  }, [])
  return (
    <p ref={place} role="status" className="min-h-8 content-center text-muted">
      {shown !== null && `${shown} of ${total} shown`}
      {shown === 0 && (
        <>
          {'. '}
          <button type="reset" className="link min-h-6">
            Clear the filters
          </button>
        </>
      )}
    </p>
  )
}
