import { CONFIDENCES, type Confidence } from '@/lib/dataset/vocabulary'

const WIDTH = 120
const SHADES: Record<Confidence, string> = {
  high: 'fill-accent',
  medium: 'fill-edge',
  low: 'fill-line',
}

/** The share of claims at each confidence, with the numbers beside it: the bar alone tells nothing. */
export function ConfidenceBar({ confidence }: { confidence: Record<Confidence, number> }) {
  const total = CONFIDENCES.reduce((sum, level) => sum + confidence[level], 0)
  const parts = CONFIDENCES.map((level, place) => {
    const before = CONFIDENCES.slice(0, place).reduce((sum, other) => sum + confidence[other], 0)
    return { level, x: (before / total) * WIDTH, width: (confidence[level] / total) * WIDTH }
  })
  return (
    <span className="inline-flex items-center gap-3">
      <svg aria-hidden="true" viewBox={`0 0 ${WIDTH} 8`} className="h-2 w-30 flex-none rounded-sm">
        {parts.map(({ level, x, width }) => (
          <rect key={level} x={x} width={width} height="8" className={SHADES[level]} />
        ))}
      </svg>
      <span className="whitespace-nowrap">{CONFIDENCES.map((level) => confidence[level]).join(', ')}</span>
    </span>
  )
}
