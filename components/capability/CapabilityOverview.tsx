import { ClaimBadges } from '@/components/evidence/ClaimBadges'
import { LevelMark } from '@/components/mesh/Glyph'
import { MeshHeading } from '@/components/mesh/MeshHeading'
import type { Claim, Mesh } from '@/lib/dataset/types'

export interface CapabilityColumn {
  mesh: Mesh
  claim: Claim
  stale: boolean
}

/** Every mesh's answer at a glance; each leads down to its evidence. */
export function CapabilityOverview({ columns }: { columns: readonly CapabilityColumn[] }) {
  return (
    <ul className="grid grid-cols-[repeat(auto-fit,minmax(min(12rem,100%),1fr))] gap-3">
      {columns.map(({ mesh, claim, stale }) => (
        <li key={mesh.id} className={`mesh-${mesh.id} panel relative overflow-hidden px-4 pt-4 pb-3`}>
          <span aria-hidden="true" className="absolute inset-x-0 top-0 h-0.75 bg-(--mesh)" />
          <h2 className="text-sm">
            <a href={`#${mesh.id}`} className="after:absolute after:inset-0">
              <MeshHeading mesh={mesh} />
            </a>
          </h2>
          <p className="mt-1 flex flex-wrap items-center gap-x-2">
            {claim.level && <LevelMark level={claim.level} />}
            <ClaimBadges maturity={claim.maturity} confidence={claim.confidence} stale={stale} />
          </p>
          <p className="wrap-anywhere text-muted">{claim.value}</p>
        </li>
      ))}
    </ul>
  )
}
