import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { ScenarioLink } from '@/components/state/ScenarioLink'
import type { CapabilityId } from '@/lib/dataset/types'

interface StandoutLinesProps {
  mesh: MeshSummary
  only: readonly CapabilityId[]
  missing: readonly CapabilityId[]
  titleOf: (capability: CapabilityId) => string
  /** What stands in where the matrix sets the mesh apart by nothing. */
  profile: { strength: string; weakness: string } | undefined
}

/** What sets the mesh apart from the others that are shown, straight from the matrix. */
export function StandoutLines({ mesh, only, missing, titleOf, profile }: StandoutLinesProps) {
  return (
    <div className="flex flex-col gap-1.5">
      <Line
        mesh={mesh}
        label="Only here"
        capabilities={only}
        titleOf={titleOf}
        instead={profile && `Strength: ${profile.strength}`}
      />
      <Line
        mesh={mesh}
        label="Only missing here"
        capabilities={missing}
        titleOf={titleOf}
        instead={profile && `Weakness: ${profile.weakness}`}
      />
    </div>
  )
}

interface LineProps {
  mesh: MeshSummary
  label: string
  capabilities: readonly CapabilityId[]
  titleOf: (capability: CapabilityId) => string
  instead: string | undefined
}

const NAMED = 3

function Line({ mesh, label, capabilities, titleOf, instead }: LineProps) {
  if (capabilities.length === 0) return instead ? <p>{instead}.</p> : null
  const more = capabilities.length - NAMED
  return (
    <p>
      <span className="text-muted">{label}: </span>
      {capabilities.slice(0, NAMED).map((capability, place) => (
        <span key={capability}>
          {place > 0 && ', '}
          <ScenarioLink
            href={`/capabilities/${capability}/#${mesh.id}`}
            className="font-medium hover:underline"
          >
            {titleOf(capability)}
          </ScenarioLink>
        </span>
      ))}
      {more > 0 && <span className="text-muted"> and {more} more</span>}
    </p>
  )
}
