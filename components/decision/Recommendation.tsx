import { Marker } from '@/components/mesh/Marker'
import { MeshName } from '@/components/mesh/MeshName'
import { useSite } from '@/components/site/SiteContext'
import { ScenarioLink } from '@/components/state/ScenarioLink'
import type { Decision } from '@/lib/decision/decisionTypes'
import type { Explanation } from '@/lib/decision/explain'
import { formatScore } from '@/lib/decision/phrases'
import type { Prepared } from '@/lib/decision/prepare'
import { ReasonLine } from './ReasonLine'
import { ScoreBar } from './ScoreBar'
import { ScoreParts } from './ScoreParts'

interface RecommendationProps {
  prepared: Prepared
  decision: Decision
  explanation: Explanation
}

export function Recommendation({ prepared, decision, explanation }: RecommendationProps) {
  const { meshes } = useSite()
  const { verdict } = decision
  const tied = verdict.kind === 'tie' ? verdict.meshes : []
  const reasonsOf = (mesh: string) =>
    mesh === explanation.mesh
      ? explanation.because
      : (explanation.others.find((other) => other.mesh === mesh)?.because ?? [])
  return (
    <ol aria-label="Recommendation" className="flex flex-col gap-2.5">
      {decision.ranking.map((candidate, place) => {
        const mesh = meshes.find(({ id }) => id === candidate.mesh)
        const { low, typical, high } = candidate.total
        return (
          mesh && (
            <li
              key={mesh.id}
              data-mesh={mesh.id}
              data-score={typical}
              className={`panel mesh-${mesh.id} overflow-hidden border-l-(--mesh) border-l-4 px-4 py-3`}
            >
              <h3 className="mb-1.5 flex items-center gap-2 text-base">
                <Marker mesh={mesh} />
                <ScenarioLink href={`/meshes/${mesh.id}/`} className="hover:underline">
                  <MeshName mesh={mesh} />
                </ScenarioLink>
                {tied.includes(mesh.id) && <span className="badge font-normal">too close to call</span>}
                <span className="ml-auto">{formatScore(typical)}</span>
                <span className="font-normal text-muted text-xs">
                  {formatScore(low)} to {formatScore(high)}
                </span>
              </h3>
              <ScoreBar prepared={prepared} decision={decision} candidate={candidate} />
              {place === 0 ? (
                <ul className="mt-2 list-disc pl-5 text-muted">
                  {reasonsOf(mesh.id).map((reason) => (
                    <li key={reason.text}>
                      <ReasonLine prepared={prepared} reason={reason} />
                    </li>
                  ))}
                </ul>
              ) : (
                <details className="mt-1.5">
                  <summary className="min-h-6 text-muted text-xs">Why it is behind</summary>
                  <ul className="list-disc pl-5 text-muted">
                    {reasonsOf(mesh.id).map((reason) => (
                      <li key={reason.text}>
                        <ReasonLine prepared={prepared} reason={reason} />
                      </li>
                    ))}
                  </ul>
                </details>
              )}
              <ScoreParts
                prepared={prepared}
                decision={decision}
                candidate={candidate}
                meshName={mesh.name}
              />
            </li>
          )
        )
      })}
    </ol>
  )
}
