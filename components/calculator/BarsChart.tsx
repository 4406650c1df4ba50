'use client'
import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import { useWidth } from '@/components/charts/useWidth'
import { axisMarks, roundUp } from '@/lib/charts/axisMarks'
import { BarRows } from './BarRows'
import { captionsOf } from './barCaptions'
import type { BarRow } from './chartRows'

const BAR = 16
const CAPTION_LINE = 15
const ABOVE = 34
const AXIS = 30
/** Parts fade from the first on: position and the caption tell them apart, the shade only helps. */
const SHADES = [1, 0.62, 0.4, 0.26, 0.16]

interface BarsChartProps {
  rows: readonly BarRow[]
  formatValue: (value: number) => string
}

export function BarsChart({ rows, formatValue }: BarsChartProps) {
  const [place, width] = useWidth()
  const most = Math.max(0, ...rows.map((row) => row.parts.length))
  const captions = rows.map((row) => captionsOf(row, formatValue, width))
  const rowHeight = ABOVE + CAPTION_LINE * Math.max(2, ...captions.map(({ lines }) => lines.length)) + 12
  const ticks = axisMarks(endOf(rows), width < 480 ? 3 : 5)
  return (
    <div ref={place}>
      {width > 0 && (
        <BarChart
          layout="vertical"
          width={width}
          height={rows.length * rowHeight + AXIS}
          data={[...rows]}
          margin={{ top: 0, right: 24, bottom: 0, left: 0 }}
          barSize={BAR}
          accessibilityLayer={false}
        >
          <XAxis
            type="number"
            domain={[0, endOf(rows)]}
            ticks={ticks}
            tickFormatter={formatValue}
            tick={{ fill: 'var(--color-muted)', fontSize: 12 }}
            axisLine={{ stroke: 'var(--color-edge)' }}
            tickLine={false}
          />
          <YAxis type="category" dataKey="mesh.name" hide />
          {Array.from({ length: most }, (_, part) => (
            <Bar
              // biome-ignore lint/suspicious/noArrayIndexKey: a part of the stack is known by its place alone.
              key={part}
              stackId="parts"
              dataKey={(row: BarRow) => row.parts[part]?.value ?? 0}
              isAnimationActive={false}
              shape={(drawn: DrawnPart) => <PartShape {...drawn} part={part} rowHeight={rowHeight} />}
            />
          ))}
          <BarRows rows={rows} captions={captions} rowHeight={rowHeight} lineHeight={CAPTION_LINE} />
        </BarChart>
      )}
    </div>
  )
}

function endOf(rows: readonly BarRow[]): number {
  const ends = rows.flatMap(({ total, claims }) => [total?.high ?? 0, ...claims.map(({ high }) => high)])
  return roundUp(Math.max(0, ...ends))
}

interface DrawnPart {
  x?: number
  y?: number
  width?: number
  height?: number
  payload?: BarRow
}

/** Recharts lays out along the axis; across it the bar leaves room for its whisker and caption. */
function PartShape({
  x = 0,
  y = 0,
  width = 0,
  height = BAR,
  payload,
  part,
  rowHeight,
}: DrawnPart & { part: number; rowHeight: number }) {
  if (!payload || width <= 0) return null
  const top = y + height / 2 - rowHeight / 2
  return (
    <rect
      x={x}
      y={top + 5}
      width={Math.max(1, width - 1)}
      height={BAR}
      rx={2}
      className={`mesh-${payload.mesh.id} fill-(--mesh)`}
      fillOpacity={SHADES[part] ?? 0.16}
    />
  )
}
