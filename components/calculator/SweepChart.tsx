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
import { LineEndNames } from '@/components/charts/LineEndNames'
import { useWidth } from '@/components/charts/useWidth'
import { MARKER_PATHS } from '@/components/mesh/Marker'
import { axisMarks, roundUp } from '@/lib/charts/axisMarks'
import { CrossingMarks } from './CrossingMarks'
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
const MARKS = 4
/** Room above the lines for the names of crossings. */
const TOP = 24

export function SweepChart({ lines, crossings, here, formatX, formatY }: SweepChartProps) {
  const [place, width] = useWidth()
  const isNarrow = width < 480
  const xs = (lines[0]?.points ?? []).map(({ x }) => x)
  const [from = 0] = xs
  const to = xs.at(-1) ?? from + 1
  const top = roundUp(
    Math.max(0, ...lines.flatMap(({ points }) => points.map(({ range }) => range?.high ?? 0))),
  )
  const data = xs.map((x, index) => ({
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
          margin={{ top: TOP, right: isNarrow ? 72 : 108, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <CartesianGrid vertical={false} stroke="var(--color-line)" />
          <XAxis
            type="number"
            dataKey="x"
            domain={[from, to]}
            ticks={axisMarks(to, isNarrow ? 3 : 4).filter((mark) => mark >= from)}
            tickFormatter={formatX}
            tick={{ fill: 'var(--color-muted)', fontSize: 12 }}
            axisLine={{ stroke: 'var(--color-edge)' }}
            tickLine={false}
          />
          <YAxis
            width={48}
            tickFormatter={formatY}
            tick={{ fill: 'var(--color-muted)', fontSize: 12 }}
            axisLine={false}
            tickLine={false}
            ticks={axisMarks(top, 4)}
            domain={[0, top]}
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
            isNarrow={isNarrow}
            formatX={formatX}
          />
        </ComposedChart>
      )}
    </div>
  )
}

interface AnnotationsProps extends Pick<SweepChartProps, 'lines' | 'crossings' | 'here' | 'formatX'> {
  isNarrow: boolean
}

/** Names at the line ends, moved apart; the crossings; and where the visitor stands. */
function Annotations({ lines, crossings, here, isNarrow, formatX }: AnnotationsProps) {
  const plot = usePlotArea()
  const scaleX = useXAxisScale()
  const scaleY = useYAxisScale()
  if (!plot || !scaleX || !scaleY) return null
  const x = (value: number) => Number(scaleX(value) ?? plot.x)
  const y = (value: number) => Number(scaleY(value) ?? plot.y)
  const bottom = plot.y + plot.height
  const ends = lines.flatMap(({ mesh, points }) => {
    const end = points.at(-1)?.range
    return end ? [{ mesh, y: y(end.typical) }] : []
  })
  return (
    <g fontSize={12}>
      <path d={`M${x(here)} ${plot.y}V${bottom}`} stroke="var(--color-edge)" strokeDasharray="2 3" />
      {lines.map(({ mesh, points }) => (
        <g key={mesh.id} className={`mesh-${mesh.id}`}>
          {marksOf(points).map(({ x: place, range }) => (
            <path
              key={place}
              d={MARKER_PATHS[mesh.marker]}
              transform={`translate(${x(place) - 4.8} ${y(range.typical) - 4.8}) scale(0.8)`}
              fill="var(--mesh)"
            />
          ))}
        </g>
      ))}
      <LineEndNames
        ends={ends}
        x={plot.x + plot.width}
        top={plot.y + 4}
        bottom={bottom - 4}
        short={isNarrow}
      />
      <CrossingMarks
        marks={crossings.map(({ x: at, y: height, text }) => ({
          x: x(at),
          y: y(height),
          name: formatX(at),
          text,
        }))}
        left={plot.x}
        right={plot.x + plot.width}
        top={plot.y}
      />
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
