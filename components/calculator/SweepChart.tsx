'use client'
import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from 'recharts'
import { useWidth } from '@/components/charts/useWidth'
import { MARKER_PATHS } from '@/components/mesh/Marker'
import { spreadLabels } from '@/lib/charts/spreadLabels'
import type { Crossing, SweepLine } from './chartRows'

interface SweepChartProps {
  lines: readonly SweepLine[]
  crossings: readonly Crossing[]
  /** Where the visitor's own workload stands on the axis. */
  here: number
  formatX: (value: number) => string
  formatY: (value: number) => string
}

const HEIGHT = 320
const LABEL_GAP = 15
const MARKS = 4

export function SweepChart({ lines, crossings, here, formatX, formatY }: SweepChartProps) {
  const [place, width] = useWidth()
  const labelWidth = width < 480 ? 84 : 112
  const data = (lines[0]?.points ?? []).map(({ x }, index) => ({
    x,
    ranges: lines.map((line) => line.points[index]?.range ?? null),
  }))
  return (
    <div ref={place}>
      {width > 0 && (
        <ComposedChart
          width={width}
          height={HEIGHT}
          data={data}
          margin={{ top: 10, right: labelWidth, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <CartesianGrid vertical={false} stroke="var(--color-line)" />
          <XAxis
            type="number"
            dataKey="x"
            domain={['dataMin', 'dataMax']}
            tickFormatter={formatX}
            tick={{ fill: 'var(--color-muted)', fontSize: 12 }}
            axisLine={{ stroke: 'var(--color-edge)' }}
            tickLine={false}
            tickCount={width < 480 ? 3 : 5}
          />
          <YAxis
            width={48}
            tickFormatter={formatY}
            tick={{ fill: 'var(--color-muted)', fontSize: 12 }}
            axisLine={false}
            tickLine={false}
            tickCount={4}
            domain={[0, 'auto']}
          />
          {lines.map(({ mesh }, index) => (
            <Area
              key={`${mesh.id} band`}
              className={`mesh-${mesh.id}`}
              dataKey={(point: { ranges: (SweepLine['points'][number]['range'] | null)[] }) => {
                const range = point.ranges[index]
                return range ? [range.low, range.high] : null
              }}
              stroke="none"
              fill="var(--mesh)"
              fillOpacity={0.12}
              isAnimationActive={false}
              activeDot={false}
            />
          ))}
          {lines.map(({ mesh }, index) => (
            <Line
              key={mesh.id}
              className={`mesh-${mesh.id}`}
              dataKey={(point: { ranges: (SweepLine['points'][number]['range'] | null)[] }) =>
                point.ranges[index]?.typical ?? null
              }
              stroke="var(--mesh)"
              strokeWidth={2}
              dot={false}
              activeDot={false}
              isAnimationActive={false}
            />
          ))}
          <Annotations
            lines={lines}
            crossings={crossings}
            here={here}
            labelWidth={labelWidth}
            formatX={formatX}
          />
        </ComposedChart>
      )}
    </div>
  )
}

interface AnnotationsProps extends Pick<SweepChartProps, 'lines' | 'crossings' | 'here' | 'formatX'> {
  labelWidth: number
}

/** Names at the line ends, moved apart; the crossings; and where the visitor stands. */
function Annotations({ lines, crossings, here, labelWidth, formatX }: AnnotationsProps) {
  const plot = usePlotArea()
  const scaleX = useXAxisScale()
  const scaleY = useYAxisScale()
  if (!plot || !scaleX || !scaleY) return null
  const x = (value: number) => Number(scaleX(value) ?? plot.x)
  const y = (value: number) => Number(scaleY(value) ?? plot.y)
  const right = plot.x + plot.width
  const named = lines.flatMap((line) => {
    const end = line.points.at(-1)?.range
    return end ? [{ line, at: y(end.typical) }] : []
  })
  const spread = spreadLabels(
    named.map(({ at }) => at),
    LABEL_GAP,
    plot.y + 4,
    plot.y + plot.height - 4,
  )
  return (
    <g fontSize={12}>
      <path d={`M${x(here)} ${plot.y}v${plot.height}`} stroke="var(--color-edge)" strokeDasharray="2 3" />
      {named.map(({ line: { mesh, points }, at }, index) => {
        const label = spread[index] ?? at
        return (
          <g key={mesh.id} className={`mesh-${mesh.id}`}>
            {marksOf(points).map(({ x: place, range }) => (
              <path
                key={place}
                d={MARKER_PATHS[mesh.marker]}
                transform={`translate(${x(place) - 4.8} ${y(range.typical) - 4.8}) scale(0.8)`}
                fill="var(--mesh)"
              />
            ))}
            <path d={`M${right + 2} ${at}L${right + 10} ${label}`} stroke="var(--mesh)" fill="none" />
            <text x={right + 13} y={label} dominantBaseline="central" fill="var(--color-ink)">
              {labelWidth < 100 ? mesh.name.replace('Istio ', 'I. ') : mesh.name}
            </text>
          </g>
        )
      })}
      {crossings.map((crossing) => (
        <g key={crossing.text}>
          <circle
            cx={x(crossing.x)}
            cy={y(crossing.y)}
            r={5}
            fill="var(--color-surface)"
            stroke="var(--color-ink)"
            strokeWidth={1.5}
          >
            <title>{crossing.text}</title>
          </circle>
          <text x={x(crossing.x)} y={y(crossing.y) - 10} textAnchor="middle" fill="var(--color-ink)">
            {formatX(crossing.x)}
          </text>
        </g>
      ))}
    </g>
  )
}

/** A few points of a line to carry the mesh's marker, so that lines are told apart without colour. */
function marksOf(points: SweepLine['points']) {
  const step = Math.max(1, Math.floor(points.length / MARKS))
  return points.flatMap(({ x, range }, index) =>
    range && index % step === Math.floor(step / 2) ? [{ x, range }] : [],
  )
}
