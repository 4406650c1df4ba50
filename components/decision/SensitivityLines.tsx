import { useWidth } from '@/components/charts/useWidth'
import { MARKER_PATHS } from '@/components/mesh/Marker'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { spreadLabels } from '@/lib/charts/spreadLabels'
import type { Sensitivity } from '@/lib/decision/sensitivity'

interface SensitivityLinesProps {
  sensitivity: Sensitivity
  meshes: readonly MeshSummary[]
}

const HEIGHT = 220
const PLOT = { left: 34, top: 10, bottom: HEIGHT - 26 }
/** For the names at the ends of the lines. */
const NAMES = 110
const GAP = 15
const TICKS = 4

/** One line a mesh over the weights 0 to 5; the dashed line is the weight of the sheet. */
export function SensitivityLines({ sensitivity: { points, current }, meshes }: SensitivityLinesProps) {
  const [frame, width] = useWidth()
  const right = Math.max(PLOT.left + 1, width - NAMES)
  const values = points.flatMap(({ totals }) => meshes.flatMap(({ id }) => totals[id]?.typical ?? []))
  const floor = Math.floor(Math.min(...values) * 20) / 20
  const ceiling = Math.ceil(Math.max(...values) * 20) / 20
  const last = points.length - 1
  const x = (weight: number) => PLOT.left + (weight / last) * (right - PLOT.left)
  const y = (value: number) =>
    PLOT.bottom - ((value - floor) / Math.max(0.05, ceiling - floor)) * (PLOT.bottom - PLOT.top)
  const ends = meshes.map(({ id }) => y(points[last]?.totals[id]?.typical ?? floor))
  const labels = spreadLabels(ends, GAP, PLOT.top, PLOT.bottom)
  return (
    <div ref={frame}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} aria-hidden="true">
        {Array.from({ length: TICKS + 1 }, (_, index) => floor + ((ceiling - floor) * index) / TICKS).map(
          (tick) => (
            <g key={tick}>
              <path d={`M${PLOT.left} ${y(tick)}H${right}`} className="stroke-line" />
              <text
                x={PLOT.left - 6}
                y={y(tick)}
                dominantBaseline="central"
                textAnchor="end"
                className="fill-muted text-xs"
              >
                {tick.toFixed(2)}
              </text>
            </g>
          ),
        )}
        {points.map(({ weight }) => (
          <text key={weight} x={x(weight)} y={HEIGHT - 8} textAnchor="middle" className="fill-muted text-xs">
            {weight}
          </text>
        ))}
        <path d={`M${x(current)} ${PLOT.top}V${PLOT.bottom}`} className="stroke-edge" strokeDasharray="3 3" />
        {meshes.map((mesh, index) => {
          const end = ends[index] ?? 0
          const label = labels[index] ?? end
          return (
            <g key={mesh.id} className={`mesh-${mesh.id}`}>
              <path
                d={points
                  .map(
                    ({ weight, totals }, at) =>
                      `${at === 0 ? 'M' : 'L'}${x(weight)} ${y(totals[mesh.id]?.typical ?? floor)}`,
                  )
                  .join('')}
                className="stroke-(--mesh)"
                strokeWidth={2}
                fill="none"
              />
              {points.map(({ weight, totals }) => (
                <path
                  key={weight}
                  d={MARKER_PATHS[mesh.marker]}
                  transform={`translate(${x(weight) - 3.6} ${y(totals[mesh.id]?.typical ?? floor) - 3.6}) scale(0.6)`}
                  className="fill-(--mesh)"
                />
              ))}
              <path d={`M${right + 4} ${end}L${right + 12} ${label}`} className="stroke-(--mesh)" />
              <text x={right + 15} y={label} dominantBaseline="central" className="fill-ink text-xs">
                {mesh.name}
              </text>
            </g>
          )
        })}
      </svg>
    </div>
  )
}
