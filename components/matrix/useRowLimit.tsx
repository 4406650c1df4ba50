import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/Button'
import type { MatrixView } from '@/lib/matrix/view'

const STEP = 60

/** How many rows a very long table draws: a screenful after each change, more as the reader scrolls to the end. */
export function useRowLimit(view: MatrixView): { limit: number; raise: ReactNode } {
  const { open: _, ...filters } = view
  const key = JSON.stringify(filters)
  const [drawn, setDrawn] = useState({ key, limit: STEP })
  if (drawn.key !== key) setDrawn({ key, limit: STEP })
  const raise = () => setDrawn((last) => ({ ...last, limit: last.limit + STEP }))
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
