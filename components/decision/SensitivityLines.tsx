import { LineEndNames } from '@/components/charts/LineEndNames'
import { useWidth } from '@/components/charts/useWidth'
import { MARKER_PATHS } from '@/components/mesh/Marker'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import type { Sensitivity } from '@/lib/decision/sensitivity'

interface SensitivityLinesProps {
  sensitivity: Sensitivity
  /** Today’s leader among them. */
  meshes: readonly MeshSummary[]
}

const HEIGHT = 240
const PLOT = { left: 44, top: 10, bottom: HEIGHT - 40 }
/** For the names at the ends of the lines. */
const NAMES = 110
/** Lines of the grid, no finer than a score is written. */
const STEPS = [0.02, 0.05, 0.1, 0.2, 0.5]
const MOST_TICKS = 6

const signed = (value: number): string =>
  (value > 0 ? '+' : value < 0 ? '−' : '') + Math.abs(value).toFixed(2)

function ticksOver(least: number, most: number): number[] {
  const step = STEPS.find((size) => (most - least) / size < MOST_TICKS) ?? 1
  const first = Math.floor(least / step)
  const count = Math.max(1, Math.ceil(most / step) - first)
  return Array.from({ length: count + 1 }, (_, index) => (first + index) * step)
}

/**
 * Each mesh against today’s leader, whose own line is level, over the weights 0 to 5. The filled gap is its margin;
 * where a line rises above it, that mesh is first. The dashed line is the weight of the sheet.
 */
export function SensitivityLines({ sensitivity, meshes }: SensitivityLinesProps) {
  const { points, current, leader } = sensitivity
  const [frame, width] = useWidth()
  const right = Math.max(PLOT.left + 1, width - NAMES)
  const values = points.flatMap(({ ahead }) => meshes.map(({ id }) => ahead[id] ?? 0))
  const ticks = ticksOver(Math.min(...values), Math.max(...values))
  const [floor = 0, ceiling = 1] = [ticks[0], ticks.at(-1)]
  const last = points.length - 1
  const x = (weight: number) => PLOT.left + (weight / last) * (right - PLOT.left)
  const y = (value: number) => PLOT.bottom - ((value - floor) / (ceiling - floor)) * (PLOT.bottom - PLOT.top)
  const lineOf = (valueAt: (point: Sensitivity['points'][number]) => number) =>
    points.map((point) => `${x(point.weight)} ${y(valueAt(point))}`).join('L')
  const ends = meshes.map((mesh) => ({ mesh, y: y(points[last]?.ahead[mesh.id] ?? 0) }))
  return (
    <div ref={frame}>
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        width={width}
        height={HEIGHT}
        aria-hidden="true"
        className="text-xs"
      >
        {ticks.map((tick) => (
          <g key={tick}>
            <path d={`M${PLOT.left} ${y(tick)}H${right}`} className="stroke-line" />
            <text
              x={PLOT.left - 6}
              y={y(tick)}
              dominantBaseline="central"
              textAnchor="end"
              className="fill-muted"
            >
              {signed(tick)}
            </text>
          </g>
        ))}
        {points.map(({ weight }) => (
          <text key={weight} x={x(weight)} y={PLOT.bottom + 18} textAnchor="middle" className="fill-muted">
            {weight}
          </text>
        ))}
        <text x={(PLOT.left + right) / 2} y={HEIGHT - 6} textAnchor="middle" className="fill-muted">
          Weight
        </text>
        <path
          d={`M${x(0)} ${y(0)}L${lineOf(({ margin }) => Math.min(0, -margin))}L${right} ${y(0)}Z`}
          className={`mesh-${leader} fill-(--mesh) opacity-15`}
        />
        <path d={`M${x(current)} ${PLOT.top}V${PLOT.bottom}`} className="stroke-edge" strokeDasharray="3 3" />
        {meshes.map((mesh) => (
          <g key={mesh.id} className={`mesh-${mesh.id}`}>
            <path
              d={`M${lineOf(({ ahead }) => ahead[mesh.id] ?? 0)}`}
              className="stroke-(--mesh)"
              strokeWidth={mesh.id === leader ? 3 : 2}
              fill="none"
            />
            {points.map(({ weight, ahead }) => (
              <path
                key={weight}
                d={MARKER_PATHS[mesh.marker]}
                transform={`translate(${x(weight) - 3.6} ${y(ahead[mesh.id] ?? 0) - 3.6}) scale(0.6)`}
                className="fill-(--mesh)"
              />
            ))}
          </g>
        ))}
        <LineEndNames ends={ends} x={right} top={PLOT.top} bottom={PLOT.bottom} />
      </svg>
    </div>
  )
}
