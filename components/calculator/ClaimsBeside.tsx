import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { ScenarioLink } from '@/components/state/ScenarioLink'
import { claimsFor } from '@/lib/overhead/claims'
import type { ArticleFigure } from '@/lib/overhead/types'
import type { Metric } from '@/lib/overhead/vocabulary'
import type { Workload } from '@/lib/scenario/scenario'
import { JudgedClaim } from './JudgedClaim'

interface ClaimsBesideProps {
  articleFigures: readonly ArticleFigure[]
  meshes: readonly MeshSummary[]
  metric: Metric
  workload: Workload
}

/** Why articles and the model differ: one line, which opens the judgement on each claim that is drawn. */
export function ClaimsBeside({ articleFigures, meshes, metric, workload }: ClaimsBesideProps) {
  const claims = meshes.flatMap((mesh) =>
    claimsFor(articleFigures, mesh.id, metric, workload).map((claim) => ({ mesh, claim })),
  )
  return (
    <details className="mt-2">
      <summary className="min-h-6 text-accent">Why the claims differ: most state no conditions</summary>
      <ul className="mt-1 flex flex-col gap-1.5 text-xs">
        {claims.map(({ mesh, claim }) => (
          <li key={`${mesh.id} ${claim.figure.article} ${claim.figure.component} ${claim.figure.unit}`}>
            <strong className="font-semibold">{mesh.name}:</strong>{' '}
            <JudgedClaim claim={claim} metric={metric} />
          </li>
        ))}
      </ul>
      <p className="mt-1 text-xs">
        <ScenarioLink href="/evidence/" className="link">
          All figures of the articles
        </ScenarioLink>
      </p>
    </details>
  )
}
