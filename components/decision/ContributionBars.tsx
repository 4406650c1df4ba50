import { useWidth } from '@/components/charts/useWidth'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { formatScore } from '@/lib/decision/phrases'
import type { Score } from '@/lib/decision/scores'
import { PREFERENCES, type Preference } from '@/lib/scenario/scenario'
import { PREFERENCE_FILLS } from './preferenceFills'

interface ContributionBarsProps {
  rows: readonly { mesh: MeshSummary; points: readonly number[]; total: Score }[]
  titleOf: (preference: Preference) => string
}

const NAME = 104
const ROW = 34
const KEY_ROW = 18
const KEY_WIDTH = 150

export function ContributionBars({ rows, titleOf }: ContributionBarsProps) {
  const [frame, width] = useWidth()
  const room = Math.max(0, width - NAME - 40)
  const keyColumns = Math.max(1, Math.min(3, Math.floor(width / KEY_WIDTH)))
  const keyTop = rows.length * ROW + 12
  const height = keyTop + Math.ceil(PREFERENCES.length / keyColumns) * KEY_ROW
  return (
    <div ref={frame}>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
        {rows.map(({ mesh, points, total }, row) => {
          let x = NAME
          return (
            <g key={mesh.id} transform={`translate(0 ${row * ROW})`}>
              <text y={18} className="fill-ink text-xs">
                {mesh.name}
              </text>
              {points.map((point, index) => {
                const part = point * room
                const left = x
                x += part
                const preference = PREFERENCES[index]
                return (
                  preference && (
                    <rect
                      key={preference}
                      x={left}
                      y={6}
                      width={Math.max(0, part - 1)}
                      height={16}
                      className={PREFERENCE_FILLS[preference]}
                    />
                  )
                )
              })}
              <path
                d={`M${NAME + total.low * room} 25v5M${NAME + total.low * room} 27.5H${NAME + total.high * room}M${NAME + total.high * room} 25v5`}
                className="stroke-ink"
                fill="none"
              />
              <text x={x + 6} y={18} className="fill-ink text-xs">
                {formatScore(total.typical)}
              </text>
            </g>
          )
        })}
        {PREFERENCES.map((preference, index) => (
          <g
            key={preference}
            transform={`translate(${(index % keyColumns) * (width / keyColumns)} ${keyTop + Math.floor(index / keyColumns) * KEY_ROW})`}
          >
            <rect width={10} height={10} rx={2} className={PREFERENCE_FILLS[preference]} />
            <text x={15} y={9} className="fill-muted text-xs">
              {titleOf(preference)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  )
}
