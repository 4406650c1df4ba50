import { ClaimDetail } from '@/components/evidence/ClaimDetail'
import { CorrectionLink } from '@/components/evidence/CorrectionLink'
import { MeshHeading } from '@/components/mesh/MeshHeading'
import { ScenarioLink } from '@/components/state/ScenarioLink'
import type { Capability } from '@/lib/dataset/types'
import { citeSources } from '@/lib/evidence/citeSources'
import type { CapabilityColumn } from './CapabilityOverview'

/** One mesh's claim with all its evidence, under the anchor that other pages link to. */
export function CapabilityEvidence({
  capability,
  mesh,
  claim,
  stale,
}: CapabilityColumn & { capability: Capability }) {
  return (
    <section
      id={mesh.id}
      aria-labelledby={`${mesh.id}-title`}
      className="mt-8 grid gap-x-8 gap-y-3 border-line border-t pt-6 lg:grid-cols-[13rem_minmax(0,1fr)]"
    >
      <div className="self-start lg:sticky lg:top-[calc(var(--header)+1rem)]">
        <h2 id={`${mesh.id}-title`} className="text-lg">
          <ScenarioLink href={`/meshes/${mesh.id}/`} className="hover:underline">
            <MeshHeading mesh={mesh} />
          </ScenarioLink>
        </h2>
        <p className="text-muted">{mesh.releases.version}</p>
        <CorrectionLink mesh={mesh} capability={capability} />
      </div>
      <ClaimDetail claim={claim} sources={citeSources(claim.evidence, mesh.sources)} stale={stale} />
    </section>
  )
}
