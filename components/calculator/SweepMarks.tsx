import { createContext, memo, useContext } from 'react'
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { LineEndNames } from '@/components/charts/LineEndNames'
import { MARKER_PATHS } from '@/components/mesh/Marker'
import { CrossingMarks } from './CrossingMarks'
import type { Crossing, SweepLine } from './chartRows'
import { bandPath, type KnownPoint, linePath } from './sweepPaths'

export interface SweepDrawing {
  lines: readonly SweepLine[]
  crossings: readonly Crossing[]
  /** Where the visitor's own workload stands on the axis. */
  here: number
}

/** Reaches the marks past the chart, which would otherwise go through all its axes at each step. */
export const SweepContext = createContext<SweepDrawing>({ lines: [], crossings: [], here: 0 })

const MARKS = 4

interface SweepMarksProps {
  /** Where the lines of the grid run. */
  heights: readonly number[]
  isNarrow: boolean
  formatX: (value: number) => string
}

/** Bands, lines and their names; the crossings; and where the visitor stands: all on the scales of the chart. */
export function SweepMarks({ heights, isNarrow, formatX }: SweepMarksProps) {
  const { lines, crossings, here } = useContext(SweepContext)
  const plot = usePlotArea()
  const scaleX = useXAxisScale()
  const scaleY = useYAxisScale()
  if (!plot || !scaleX || !scaleY) return null
  return (
    <g fontSize={12}>
      <Lines
        lines={lines}
        crossings={crossings}
        scaleX={scaleX}
        scaleY={scaleY}
        plot={plot}
        heights={heights}
        isNarrow={isNarrow}
        formatX={formatX}
      />
      <path
        d={`M${Number(scaleX(here) ?? plot.x)} ${plot.y}v${plot.height}`}
        stroke="var(--color-edge)"
        strokeDasharray="2 3"
      />
    </g>
  )
}

type Scale = NonNullable<ReturnType<typeof useXAxisScale>>

interface LinesProps extends SweepMarksProps, Omit<SweepDrawing, 'here'> {
  scaleX: Scale
  scaleY: Scale
  plot: NonNullable<ReturnType<typeof usePlotArea>>
}

/** What does not move while the swept input itself does. */
const Lines = memo(function Lines(props: LinesProps) {
  const { lines, crossings, scaleX, scaleY, plot, heights, isNarrow, formatX } = props
  const x = (value: number) => Number(scaleX(value) ?? plot.x)
  const y = (value: number) => Number(scaleY(value) ?? plot.y)
  const right = plot.x + plot.width
  const bottom = plot.y + plot.height
  const ends = lines.flatMap(({ mesh, points }) => {
    const end = points.at(-1)?.range
    return end ? [{ mesh, y: y(end.typical) }] : []
  })
  const marks = crossings.map((crossing) => {
    return { x: x(crossing.x), y: y(crossing.y), name: formatX(crossing.x), text: crossing.text }
  })
  const grid = heights.map((height) => `M${plot.x} ${y(height)}h${plot.width}`).join('')
  return (
    <>
      <path d={grid} stroke="var(--color-line)" />
      {lines.map(({ mesh, points }) => (
        <path
          key={mesh.id}
          className={`mesh-${mesh.id} fill-(--mesh)`}
          fillOpacity={0.12}
          d={bandPath(points, x, y)}
        />
      ))}
      {lines.map(({ mesh, points }) => (
        <path
          key={mesh.id}
          className={`mesh-${mesh.id} stroke-(--mesh)`}
          fill="none"
          strokeWidth={2}
          d={linePath(points, x, y)}
        />
      ))}
      {lines.map(({ mesh, points }) => (
        <g key={mesh.id} className={`mesh-${mesh.id} fill-(--mesh)`}>
          {markedPoints(points).map((point) => (
            <path
              key={point.x}
              d={MARKER_PATHS[mesh.marker]}
              transform={`translate(${x(point.x) - 4.8} ${y(point.range.typical) - 4.8}) scale(0.8)`}
            />
          ))}
        </g>
      ))}
      <LineEndNames ends={ends} x={right} top={plot.y + 4} bottom={bottom - 4} short={isNarrow} />
      <CrossingMarks marks={marks} left={plot.x} right={right} top={plot.y} />
    </>
  )
})

/** A few points of a line to carry the mesh's marker, so that lines are told apart without colour. */
function markedPoints(points: SweepLine['points']): KnownPoint[] {
  const step = Math.max(1, Math.floor(points.length / MARKS))
  return points.flatMap(({ x, range }, index) =>
    range && index % step === Math.floor(step / 2) ? [{ x, range }] : [],
  )
}
