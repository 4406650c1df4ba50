import { usePlotArea, useXAxisScale } from 'recharts'
import { MARKER_PATHS } from '@/components/mesh/Marker'
import { type BarCaption, CAPTION_INDENT } from './barCaptions'
import type { BarRow } from './chartRows'

interface BarRowsProps {
  rows: readonly BarRow[]
  captions: readonly BarCaption[]
  rowHeight: number
  lineHeight: number
}

const FILLS = {
  name: 'var(--color-ink)',
  parts: 'var(--color-muted)',
  claim: 'var(--color-partial)',
} as const
const WHISKER = 27
const FIRST_LINE = 44

/** Names, whiskers, claims and captions: what belongs to a row as a whole. */
export function BarRows({ rows, captions, rowHeight, lineHeight }: BarRowsProps) {
  const plot = usePlotArea()
  const scale = useXAxisScale()
  if (!plot || !scale) return null
  const at = (value: number) => Number(scale(value) ?? plot.x)
  return (
    <g fontSize={12}>
      {rows.map(({ mesh, total, claims }, index) => (
        <g key={mesh.id} transform={`translate(0 ${plot.y + index * rowHeight})`}>
          {claims.map(({ low, high, said }) => (
            <rect
              key={said}
              x={at(low)}
              y={1}
              width={Math.max(3, at(high) - at(low))}
              height={24}
              fill="var(--color-partial)"
              fillOpacity={0.16}
              stroke="var(--color-partial)"
              strokeDasharray="3 3"
            />
          ))}
          {total && total.high > total.low && (
            <path
              d={whisker(at(total.low), at(total.high))}
              stroke="var(--color-ink)"
              strokeWidth={1.25}
              fill="none"
            />
          )}
          <path
            d={MARKER_PATHS[mesh.marker]}
            transform={`translate(${plot.x} ${FIRST_LINE - 10}) scale(0.9)`}
            className={`mesh-${mesh.id} fill-(--mesh)`}
          />
          {(captions[index]?.lines ?? []).map(({ text, tone }, line) => (
            <text
              key={`${tone} ${text}`}
              x={plot.x + (tone === 'name' ? CAPTION_INDENT : 0)}
              y={FIRST_LINE + line * lineHeight}
              fill={FILLS[tone]}
            >
              {tone === 'name' && <tspan fontWeight={600}>{mesh.name} </tspan>}
              {text}
            </text>
          ))}
        </g>
      ))}
    </g>
  )
}

function whisker(from: number, to: number): string {
  return `M${from} ${WHISKER - 3}v6M${from} ${WHISKER}H${to}M${to} ${WHISKER - 3}v6`
}
