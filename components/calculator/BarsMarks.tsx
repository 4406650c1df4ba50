import { createContext, memo, useContext } from 'react'
import { usePlotArea, useXAxisScale } from 'recharts'
import { MARKER_PATHS } from '@/components/mesh/Marker'
import { type BarCaption, CAPTION_INDENT, CAPTION_LINE } from './barCaptions'
import type { BarRow } from './chartRows'

interface BarsDrawing {
  rows: readonly BarRow[]
  captions: readonly BarCaption[]
  rowHeight: number
}

/** Reaches the bars past the chart, which would otherwise go through all its axes at each step. */
export const BarsContext = createContext<BarsDrawing>({ rows: [], captions: [], rowHeight: 0 })

const FILLS = {
  name: 'var(--color-ink)',
  parts: 'var(--color-muted)',
  claim: 'var(--color-partial)',
} as const
const BAR = 16
const BAR_TOP = 5
const WHISKER = 27
const FIRST_LINE = 44
/** Parts fade from the first on: position and the caption tell them apart, the shade only helps. */
const SHADES = [1, 0.62, 0.4, 0.26]
const LAST_SHADE = 0.16

/** All bars, on the scale of the chart. */
export function BarsMarks() {
  const { rows, captions, rowHeight } = useContext(BarsContext)
  const plot = usePlotArea()
  const scale = useXAxisScale()
  if (!plot || !scale) return null
  const at = (value: number) => Number(scale(value) ?? plot.x)
  return (
    <g fontSize={12}>
      {rows.map((row, index) => (
        <g
          key={row.mesh.id}
          className={`mesh-${row.mesh.id}`}
          transform={`translate(0 ${plot.y + index * rowHeight})`}
        >
          <StackedBar row={row} at={at} />
          <Marker mesh={row.mesh} x={plot.x} />
          <Caption lines={captions[index]?.lines ?? []} meshName={row.mesh.name} x={plot.x} />
        </g>
      ))}
    </g>
  )
}

interface StackedBarProps {
  row: BarRow
  at: (value: number) => number
}

/** The parts side by side, the claims behind them, the whisker below. */
function StackedBar({ row: { parts, total, claims }, at }: StackedBarProps) {
  let before = 0
  const drawn = parts.map(({ label, value }) => {
    const from = at(before)
    before += value
    return { label, from, width: at(before) - from }
  })
  return (
    <>
      {drawn.map(({ label, from, width }, part) =>
        width > 0 ? (
          <rect
            key={label}
            x={from}
            y={BAR_TOP}
            width={Math.max(1, width - 1)}
            height={BAR}
            rx={2}
            className="fill-(--mesh)"
            fillOpacity={SHADES[part] ?? LAST_SHADE}
          />
        ) : null,
      )}
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
    </>
  )
}

const Marker = memo(function Marker({ mesh, x }: { mesh: BarRow['mesh']; x: number }) {
  return (
    <path
      d={MARKER_PATHS[mesh.marker]}
      transform={`translate(${x} ${FIRST_LINE - 10}) scale(0.9)`}
      className="fill-(--mesh)"
    />
  )
})

interface CaptionProps {
  lines: BarCaption['lines']
  meshName: string
  x: number
}

function Caption({ lines, meshName, x }: CaptionProps) {
  return lines.map(({ text, tone }, line) => (
    <text
      // biome-ignore lint/suspicious/noArrayIndexKey: a line of a caption is known by its place alone.
      key={line}
      x={x + (tone === 'name' ? CAPTION_INDENT : 0)}
      y={FIRST_LINE + line * CAPTION_LINE}
      fill={FILLS[tone]}
    >
      {tone === 'name' && <tspan fontWeight={600}>{meshName} </tspan>}
      {text}
    </text>
  ))
}

function whisker(from: number, to: number): string {
  return `M${from} ${WHISKER - 3}v6M${from} ${WHISKER}H${to}M${to} ${WHISKER - 3}v6`
}
