import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/Button'
import type { MatrixModel } from './matrixModel'
import { useAnswer } from './useMatrixModel'

/** The end of what a very long table draws: further rows come once the reader is near it. */
export function MoreRows({ model }: { model: MatrixModel }) {
  const hasMore = useAnswer(model, (answer) => answer.hasMore)
  const limit = useAnswer(model, (answer) => answer.limit)
  return hasMore && <MoreWhenSeen key={limit} drawMore={model.drawMore} />
}

function MoreWhenSeen({ drawMore }: { drawMore: () => void }) {
  const mark = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!mark.current) return
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && drawMore(),
      { rootMargin: '600px' },
    )
    observer.observe(mark.current)
    return () => observer.disconnect()
  }, [drawMore])
  return (
    <div ref={mark} data-no-print className="sticky left-0 flex w-full max-w-screen justify-center p-4">
      <Button onClick={drawMore}>Show more rows</Button>
    </div>
  )
}
