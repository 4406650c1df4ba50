import { spreadLabels } from '@/lib/charts/spreadLabels'

interface CrossingMarksProps {
  marks: readonly { x: number; y: number; name: string; text: string }[]
  left: number
  right: number
  top: number
}

const GLYPH = 7
const GAP = 8

/** Where two lines change places: a ring, and its number above the plot, clear of the other numbers. */
export function CrossingMarks({ marks, left, right, top }: CrossingMarksProps) {
  const widest = Math.max(0, ...marks.map(({ name }) => name.length)) * GLYPH
  const places = spreadLabels(
    marks.map(({ x }) => x),
    widest + GAP,
    left,
    right,
  )
  return marks.map(({ x, y, name, text }, index) => {
    const place = places[index] ?? x
    return (
      <g key={text}>
        <path
          d={`M${x} ${y - 6}V${top}L${place} ${top - 6}`}
          stroke="var(--color-edge)"
          strokeDasharray="1 2"
          fill="none"
        />
        <circle cx={x} cy={y} r={4.5} fill="var(--color-surface)" stroke="var(--color-ink)" strokeWidth={1.5}>
          <title>{text}</title>
        </circle>
        <text x={place} y={top - 10} textAnchor="middle" fill="var(--color-ink)">
          {name}
        </text>
      </g>
    )
  })
}
