import { Marker } from '@/components/mesh/Marker'
import { MeshName } from '@/components/mesh/MeshName'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { ScenarioLink } from '@/components/state/ScenarioLink'
import { formatGap, listed } from '@/lib/decision/phrases'
import type { Scenario } from '@/lib/scenario/scenario'

interface FoundScenario {
  scenario: Scenario
  workload: string
  weights: string
  needs: readonly string[]
  /** False where the mesh leads a tie only. */
  clear: boolean
  behind: number
}

interface WinnerListProps {
  winners: readonly { mesh: MeshSummary; wins: readonly FoundScenario[]; closest: FoundScenario | null }[]
}

/** Who can win at all, and when: nothing here is tuned, and a mesh that never leads is named as such. */
export function WinnerList({ winners }: WinnerListProps) {
  return (
    <section aria-labelledby="winners" data-no-print className="border-line border-t px-4 py-5 md:px-6">
      <h2 id="winners" className="text-lg">
        When each mesh wins
      </h2>
      <p className="prose text-muted">
        Searched for among the calculator’s workloads and the published weights, with as few needs as will do.
        Open one to see why.
      </p>
      <ul className="mt-3 grid gap-x-6 gap-y-4 md:grid-cols-2 xl:grid-cols-3">
        {winners.map(({ mesh, wins, closest }) => (
          <li key={mesh.id} data-winner={mesh.id} className={`mesh-${mesh.id}`}>
            <h3 className="mb-1 flex items-center gap-2 text-sm">
              <Marker mesh={mesh} />
              <MeshName mesh={mesh} />
            </h3>
            <ul className="flex flex-col gap-1">
              {wins.map((win) => (
                <li key={`${win.workload} ${win.weights}`}>
                  <ScenarioLink href="/decide/" scenario={win.scenario} className="link">
                    {win.workload}; {win.weights.toLowerCase()}
                  </ScenarioLink>
                  <span className="text-muted">
                    {needsOf(win)}
                    {!win.clear && ' (in a tie)'}
                  </span>
                </li>
              ))}
            </ul>
            {closest && <Never mesh={mesh} closest={closest} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

const needsOf = ({ needs }: FoundScenario) =>
  needs.length === 0 ? '; no needs' : `; needing ${listed(needs)}`

function Never({ mesh, closest }: { mesh: MeshSummary; closest: FoundScenario }) {
  return (
    <p className="text-muted">
      None was found in which {mesh.name} leads.{' '}
      <ScenarioLink href="/decide/" scenario={closest.scenario} className="link">
        {closest.workload}; {closest.weights.toLowerCase()}
      </ScenarioLink>
      {needsOf(closest)}: is as near as it comes: {formatGap(closest.behind)} behind.
    </p>
  )
}
