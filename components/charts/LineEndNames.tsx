import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { spreadLabels } from '@/lib/charts/spreadLabels'

interface LineEndNamesProps {
  /** Where each line ends. */
  ends: readonly { mesh: MeshSummary; y: number }[]
  x: number
  top: number
  bottom: number
  /** Where there is no room for “Istio”. */
  short?: boolean
}

const GAP = 15
const LEADER = 10

/** Names beside the ends of lines rather than in a legend, moved apart, each with a leader to its line. */
export function LineEndNames({ ends, x, top, bottom, short = false }: LineEndNamesProps) {
  const places = spreadLabels(
    ends.map(({ y }) => y),
    GAP,
    top,
    bottom,
  )
  return ends.map(({ mesh, y }, index) => {
    const place = places[index] ?? y
    return (
      <g key={mesh.id} className={`mesh-${mesh.id}`}>
        <path d={`M${x + 2} ${y}L${x + LEADER} ${place}`} className="stroke-(--mesh)" fill="none" />
        <text x={x + LEADER + 3} y={place} dominantBaseline="central" className="fill-ink">
          {short ? mesh.name.replace('Istio ', '') : mesh.name}
        </text>
      </g>
    )
  })
}
