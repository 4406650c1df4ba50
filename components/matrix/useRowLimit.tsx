import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/Button'
import type { MatrixView } from '@/lib/matrix/view'
import { FIRST_ROWS, MOST_MOUNTED } from './rowCounts'

const STEP = 60

/** How many rows a very long table draws: a screenful after each change, more as the reader scrolls to the end. */
export function useRowLimit(view: MatrixView, total: number): { limit: number | null; raise: ReactNode } {
  const isLong = total > MOST_MOUNTED
  // A table of usual length has no limit that a filter could put back, and need not be drawn again for it.
  const { open: _, ...filters } = view
  const key = isLong ? JSON.stringify(filters) : ''
  const [drawn, setDrawn] = useState({ key, limit: FIRST_ROWS })
  if (drawn.key !== key) setDrawn({ key, limit: FIRST_ROWS })
  const raise = () => setDrawn((last) => ({ ...last, limit: last.limit + STEP }))
  if (!isLong) return { limit: null, raise: null }
  return { limit: drawn.limit, raise: <RaiseWhenSeen key={drawn.limit} raise={raise} /> }
}

function RaiseWhenSeen({ raise }: { raise: () => void }) {
  const mark = useRef<HTMLDivElement>(null)
  const latest = useRef(raise)
  useEffect(() => {
    latest.current = raise
  })
  useEffect(() => {
    if (!mark.current) return
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && latest.current(),
      { rootMargin: '600px' },
    )
    observer.observe(mark.current)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={mark} data-no-print className="sticky left-0 flex w-full max-w-screen justify-center p-4">
      <Button onClick={raise}>Show more rows</Button>
    </div>
  )
}
