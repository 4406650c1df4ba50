import { LineEndNames } from '@/components/charts/LineEndNames'
import { MARKER_PATHS } from '@/components/mesh/Marker'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { axisMarks, roundUp } from '@/lib/charts/axisMarks'
import { formatCount, significant } from '@/lib/format'
import { GIB, type Range } from '@/lib/overhead/units'

export interface MemoryLine {
  mesh: MeshSummary
  points: readonly { pods: number; memory: Range }[]
}

interface MemoryLinesProps {
  lines: readonly MemoryLine[]
  /** The last pod count of the axis. */
  end: number
  /** The visitor's own. */
  here: number
  width: number
}

const HEIGHT = 320
const EDGE = { top: 12, right: 108, bottom: 24, left: 40 }
const MARK_STEP = 10

/** Drawn by hand: lines, bands and names are all it takes, and a chart library would triple the page. */
export function MemoryLines({ lines, end, here, width }: MemoryLinesProps) {
  const top = roundUp(Math.max(...lines.map(({ points }) => (points.at(-1)?.memory.high ?? 0) / GIB)))
  const right = width - EDGE.right
  const bottom = HEIGHT - EDGE.bottom
  const x = (pods: number) => EDGE.left + ((right - EDGE.left) * pods) / end
  const y = (bytes: number) => bottom - ((bottom - EDGE.top) * bytes) / GIB / top
  const ends = lines.map(({ mesh, points }) => ({ mesh, y: y(points.at(-1)?.memory.typical ?? 0) }))
  return (
    <svg
      aria-hidden="true"
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      className="text-xs"
    >
      {axisMarks(top, 4).map((mark) => (
        <g key={mark}>
          <path d={`M${EDGE.left} ${y(mark * GIB)}H${right}`} className="stroke-line" />
          <text x={EDGE.left - 8} y={y(mark * GIB) + 4} textAnchor="end" className="fill-muted">
            {significant(mark)}
          </text>
        </g>
      ))}
      {axisMarks(end, width < 420 ? 2 : 4).map((mark) => (
        <text key={mark} x={x(mark)} y={HEIGHT - 6} textAnchor="middle" className="fill-muted">
          {formatCount(mark)}
        </text>
      ))}
      <path d={`M${x(here)} ${EDGE.top}V${bottom}`} className="stroke-edge" strokeDasharray="2 3" />
      {lines.map(({ mesh, points }) => (
        <path
          key={mesh.id}
          d={`${pathOf(points.map(({ pods, memory }) => [x(pods), y(memory.high)]))}${pathOf(
            [...points].reverse().map(({ pods, memory }) => [x(pods), y(memory.low)]),
          ).replace('M', 'L')}Z`}
          className={`mesh-${mesh.id} fill-(--mesh) opacity-12`}
        />
      ))}
      {lines.map(({ mesh, points }) => (
        <g key={mesh.id} className={`mesh-${mesh.id}`}>
          <path
            d={pathOf(points.map(({ pods, memory }) => [x(pods), y(memory.typical)]))}
            className="stroke-(--mesh)"
            fill="none"
            strokeWidth="2"
          />
          {points
            .filter((_, step) => step % MARK_STEP === MARK_STEP / 2)
            .map(({ pods, memory }) => (
              <path
                key={pods}
                d={MARKER_PATHS[mesh.marker]}
                transform={`translate(${x(pods) - 4.5} ${y(memory.typical) - 4.5}) scale(0.75)`}
                className="fill-(--mesh)"
              />
            ))}
        </g>
      ))}
      <LineEndNames ends={ends} x={right} top={EDGE.top} bottom={bottom} />
    </svg>
  )
}

function pathOf(corners: readonly (readonly [x: number, y: number])[]): string {
  return corners.map(([x, y], place) => `${place === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')
}
