import type { MeshResult } from '@/components/calculator/meshResult'
import { LevelTally } from '@/components/mesh/LevelTally'
import { MeshHeading } from '@/components/mesh/MeshHeading'
import { ScenarioLink } from '@/components/state/ScenarioLink'
import { classes } from '@/components/ui/classes'
import { standouts } from '@/lib/compare/standouts'
import type { Fit } from '@/lib/dashboard/fitOf'
import type { DashboardFacts } from '@/lib/dashboard/projectDashboard'
import type { MeshId } from '@/lib/dataset/types'
import type { MatrixRow } from '@/lib/matrix/types'
import type { Metric } from '@/lib/overhead/vocabulary'
import { CostFigures } from './CostFigures'
import { FitLines } from './FitLines'
import { StandoutLines } from './StandoutLines'

interface VerdictCardProps {
  result: MeshResult
  fit: Fit
  /** The right end of the memory scale, the same on all cards. */
  memoryEnd: number
  rows: readonly MatrixRow[]
  shown: readonly MeshId[]
  profile: DashboardFacts['profiles'][string] | undefined
  explain: (metric: Metric) => void
}

/** Does it fit, what does it cost here, and what sets it apart: three parts that line up with those of the other cards. */
export function VerdictCard(props: VerdictCardProps) {
  const { result, fit, memoryEnd, rows, shown, profile, explain } = props
  const { mesh } = result
  const { only, missing } = standouts(rows, mesh.id, shown)
  const isOut = fit.needs.missed.length + fit.against.length > 0
  const titles = new Map(rows.map(({ id, title }) => [id, title]))
  return (
    <li
      data-mesh={mesh.id}
      className={classes(
        `mesh-${mesh.id} panel relative row-span-3 grid grid-rows-subgrid gap-y-0 overflow-hidden`,
        isOut && 'border-edge border-dashed',
      )}
    >
      <span
        aria-hidden="true"
        className={classes('absolute inset-x-0 top-0 h-0.75 bg-(--mesh)', isOut && 'opacity-45')}
      />
      <div className="px-4 pt-4 pb-3">
        <h2 className="text-base">
          <ScenarioLink
            href={`/meshes/${mesh.id}/`}
            className="inline-flex min-h-7 items-center hover:underline"
          >
            <MeshHeading mesh={mesh} />
          </ScenarioLink>
        </h2>
        {fit.asked > 0 ? (
          <FitLines mesh={mesh} fit={fit} titleOf={(id) => titles.get(id) ?? id} />
        ) : (
          <LevelTally levels={rows.map(({ cells }) => cells[mesh.id]?.level ?? 'unknown')} />
        )}
      </div>
      <CostFigures result={result} memoryEnd={memoryEnd} explain={explain} />
      <div className="border-line border-t px-4 py-3">
        <StandoutLines
          mesh={mesh}
          only={only}
          missing={missing}
          titleOf={(id) => titles.get(id) ?? id}
          profile={profile}
        />
      </div>
    </li>
  )
}
