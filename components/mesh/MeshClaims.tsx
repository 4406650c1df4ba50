import { ClaimBadges } from '@/components/evidence/ClaimBadges'
import { ScenarioLink } from '@/components/state/ScenarioLink'
import type { Capability, Category, Claim, Mesh } from '@/lib/dataset/types'
import { LevelMark } from './Glyph'
import { LevelTally } from './LevelTally'

interface MeshClaimsProps {
  mesh: Mesh
  category: Category
  capabilities: readonly Capability[]
  isStale: (claim: Claim) => boolean
}

/** All claims of one mesh in one category, with their caveats folded; the evidence is one click away. */
export function MeshClaims({ mesh, category, capabilities, isStale }: MeshClaimsProps) {
  const rows = capabilities.flatMap((capability) => {
    const claim = mesh.claims[capability.id]
    return claim ? [{ capability, claim }] : []
  })
  return (
    <section id={category.id} aria-labelledby={`${category.id}-title`} className="mt-8">
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 id={`${category.id}-title`} className="text-base">
          {category.title}
        </h3>
        <LevelTally levels={rows.map(({ claim }) => claim.level)} />
      </div>
      <ul className="panel ruled">
        {rows.map(({ capability, claim }) => (
          <ClaimRow
            key={capability.id}
            mesh={mesh}
            capability={capability}
            claim={claim}
            stale={isStale(claim)}
          />
        ))}
      </ul>
    </section>
  )
}

interface ClaimRowProps {
  mesh: Mesh
  capability: Capability
  claim: Claim
  stale: boolean
}

function ClaimRow({ mesh, capability, claim, stale }: ClaimRowProps) {
  return (
    <li className="wrap-anywhere grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-1 px-4 py-2.5 md:grid-cols-[12rem_12rem_minmax(0,1fr)] lg:grid-cols-[15rem_15rem_minmax(0,1fr)]">
      <ScenarioLink
        href={`/capabilities/${capability.id}/#${mesh.id}`}
        className="min-h-6 self-start font-medium hover:text-accent hover:underline"
      >
        {capability.title}
      </ScenarioLink>
      <div>
        <p className="flex flex-wrap items-center gap-x-2">
          {claim.level && <LevelMark level={claim.level} />}
          <ClaimBadges maturity={claim.maturity} confidence={claim.confidence} stale={stale} />
        </p>
        <p className="wrap-anywhere">{claim.value}</p>
      </div>
      <div className="text-muted">
        <p>{claim.summary}</p>
        {claim.caveats.length > 0 && (
          <details className="mt-0.5">
            <summary className="min-h-6 text-accent">
              {claim.caveats.length === 1 ? '1 caveat' : `${claim.caveats.length} caveats`}
              <span className="sr-only"> of {capability.title}</span>
            </summary>
            <ul className="list-disc flex flex-col gap-0.5 pl-5 text-ink">
              {claim.caveats.map((caveat) => (
                <li key={caveat}>{caveat}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  )
}
