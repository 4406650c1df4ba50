'use client'
import { Bar, BarChart, usePlotArea, useXAxisScale, XAxis, YAxis } from 'recharts'
import { useWidth } from '@/components/charts/useWidth'
import { axisMarks, roundUp } from '@/lib/charts/axisMarks'
import type { BarRow } from './chartRows'

const ROW_HEIGHT = 84
const BAR = 16
/** Parts fade from the first on: position and the caption tell them apart, the shade only helps. */
const SHADES = [1, 0.62, 0.4, 0.26, 0.16]

interface BarsChartProps {
  rows: readonly BarRow[]
  formatValue: (value: number) => string
}

export function BarsChart({ rows, formatValue }: BarsChartProps) {
  const [place, width] = useWidth()
  const most = Math.max(0, ...rows.map((row) => row.parts.length))
  const parts = Array.from({ length: most }, (_, index) => index)
  const end = Math.max(
    ...rows.flatMap((row) => [row.total?.high ?? 0, row.claim?.high ?? 0]),
    Number.MIN_VALUE,
  )
  const ticks = axisMarks(roundUp(end), width < 480 ? 3 : 5)
  return (
    <div ref={place}>
      {width > 0 && (
        <BarChart
          layout="vertical"
          width={width}
          height={rows.length * ROW_HEIGHT + 30}
          data={[...rows]}
          margin={{ top: 0, right: 24, bottom: 0, left: 0 }}
          barSize={BAR}
          accessibilityLayer={false}
        >
          <XAxis
            type="number"
            domain={[0, ticks.at(-1) ?? end]}
            ticks={ticks}
            tickFormatter={formatValue}
            tick={{ fill: 'var(--color-muted)', fontSize: 12 }}
            axisLine={{ stroke: 'var(--color-edge)' }}
            tickLine={false}
          />
          <YAxis type="category" dataKey="mesh.name" hide />
          {parts.map((part) => (
            <Bar
              key={part}
              stackId="parts"
              dataKey={(row: BarRow) => row.parts[part]?.value ?? 0}
              isAnimationActive={false}
              shape={(drawn: { x?: number; width?: number; payload?: BarRow; index?: number }) => (
                <PartShape {...drawn} part={part} />
              )}
            />
          ))}
          <RowLayer rows={rows} formatValue={formatValue} />
        </BarChart>
      )}
    </div>
  )
}

interface PartShapeProps {
  x?: number
  width?: number
  payload?: BarRow
  part: number
}

/** Recharts lays out along the axis; across it the bar leaves room for its whisker and caption. */
function PartShape({
  x = 0,
  width = 0,
  payload,
  part,
  ...rest
}: PartShapeProps & { y?: number; height?: number }) {
  if (!payload || width <= 0) return null
  const middle = (rest.y ?? 0) + (rest.height ?? BAR) / 2
  return (
    <rect
      x={x}
      y={middle - 34}
      width={Math.max(1, width - 1)}
      height={BAR}
      rx={2}
      className={`mesh-${payload.mesh.id} fill-(--mesh)`}
      fillOpacity={SHADES[part] ?? 0.16}
    />
  )
}

/** Names, whiskers, claims and captions: what belongs to a row as a whole. */
function RowLayer({ rows, formatValue }: Pick<BarsChartProps, 'rows' | 'formatValue'>) {
  const plot = usePlotArea()
  const scale = useXAxisScale()
  if (!plot || !scale) return null
  const at = (value: number) => Number(scale(value) ?? plot.x)
  return (
    <g fontSize={12}>
      {rows.map((row, index) => {
        const middle = plot.y + (plot.height / rows.length) * (index + 0.5)
        return (
          <g key={row.mesh.id} transform={`translate(0 ${middle})`}>
            {row.claim && (
              <g>
                <rect
                  x={at(row.claim.low)}
                  y={-38}
                  width={Math.max(3, at(row.claim.high) - at(row.claim.low))}
                  height={24}
                  fill="var(--color-partial)"
                  fillOpacity={0.16}
                  stroke="var(--color-partial)"
                  strokeDasharray="3 3"
                />
              </g>
            )}
            {row.total && (
              <path
                d={whisker(at(row.total.low), at(row.total.high))}
                stroke="var(--color-ink)"
                strokeWidth={1.25}
                fill="none"
              />
            )}
            <text x={plot.x} y={16} fill="var(--color-muted)">
              <tspan fill="var(--color-ink)" fontWeight={600}>
                {row.mesh.name}
              </tspan>{' '}
              {clip(headline(row, formatValue), plot.width - row.mesh.name.length * GLYPH)}
            </text>
            <text x={plot.x} y={32} fill="var(--color-muted)">
              {clip(partsLine(row, formatValue), plot.width)}
            </text>
          </g>
        )
      })}
    </g>
  )
}

function whisker(from: number, to: number): string {
  return `M${from} -13v6M${from} -10H${to}M${to} -13v6`
}

function headline({ total, claim }: BarRow, formatValue: (value: number) => string): string {
  if (!total) return 'not known'
  const range = `${formatValue(total.typical)}, ${formatValue(total.low)} to ${formatValue(total.high)}`
  return claim ? `${range}; ${claim.text}` : range
}

function partsLine({ parts }: BarRow, formatValue: (value: number) => string): string {
  return parts.map(({ label, value }) => `${label} ${formatValue(value)}`).join(', ')
}

/** Mean width of a character at 12 pixels: SVG text neither wraps nor ends in dots by itself. */
const GLYPH = 6.4

function clip(text: string, width: number): string {
  const most = Math.floor(width / GLYPH)
  return text.length > most ? `${text.slice(0, Math.max(1, most - 1)).trimEnd()}…` : text
}
