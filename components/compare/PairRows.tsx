import { ClaimBadges } from '@/components/evidence/ClaimBadges'
import { LevelMark } from '@/components/mesh/Glyph'
import { MeshName } from '@/components/mesh/MeshName'
import { ScenarioLink } from '@/components/state/ScenarioLink'
import type { PairRow } from '@/lib/compare/comparePair'
import { isStale } from '@/lib/dataset/freshness'
import type { Claim, Mesh } from '@/lib/dataset/types'

interface PairRowsProps {
  label: string
  rows: readonly PairRow[]
  first: Mesh
  second: Mesh
}

const COLUMNS = 'md:grid-cols-[16rem_minmax(0,1fr)_minmax(0,1fr)]'

/** Rows with both meshes' answers side by side; on a narrow screen one under the other, each with its name. */
export function PairRows({ label, rows, first, second }: PairRowsProps) {
  return (
    <ul aria-label={label} className="ruled">
      {rows.map(({ capability, ...claims }) => (
        <li
          key={capability.id}
          className={`grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-1.5 py-2.5 ${COLUMNS}`}
        >
          <ScenarioLink
            href={`/capabilities/${capability.id}/`}
            className="min-h-6 self-start font-medium hover:text-accent hover:underline"
          >
            {capability.title}
          </ScenarioLink>
          <Answer mesh={first} claim={claims.first} />
          <Answer mesh={second} claim={claims.second} />
        </li>
      ))}
    </ul>
  )
}

function Answer({ mesh, claim }: { mesh: Mesh; claim: Claim }) {
  return (
    <div className={`mesh-${mesh.id} border-(--mesh) border-l-2 pl-3`}>
      <p className="flex flex-wrap items-center gap-x-2">
        <span className="text-xs md:sr-only">
          <MeshName mesh={mesh} />
        </span>
        {claim.level && <LevelMark level={claim.level} />}
        <ClaimBadges maturity={claim.maturity} confidence={claim.confidence} stale={isStale(claim, mesh)} />
      </p>
      <p className="wrap-anywhere">{claim.value}</p>
    </div>
  )
}
