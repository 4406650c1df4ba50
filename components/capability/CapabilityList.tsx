import { Glyph } from '@/components/mesh/Glyph'
import { Marker } from '@/components/mesh/Marker'
import { Section } from '@/components/page/Section'
import { ScenarioLink } from '@/components/state/ScenarioLink'
import type { Capability, Category, Mesh } from '@/lib/dataset/types'
import { LEVEL_LABELS } from '@/lib/dataset/vocabulary'

interface CapabilityListProps {
  category: Category
  capabilities: readonly Capability[]
  meshes: readonly Mesh[]
}

/** The capabilities of one category with what counts as yes, and how each mesh stands. */
export function CapabilityList({ category, capabilities, meshes }: CapabilityListProps) {
  return (
    <Section id={category.id} title={category.title} note={`${capabilities.length} capabilities`}>
      <ul className="panel divide-y divide-line">
        {capabilities.map((capability) => (
          <li
            key={capability.id}
            className="grid gap-x-6 gap-y-1 px-4 py-2.5 md:grid-cols-[18rem_minmax(0,1fr)_auto]"
          >
            <ScenarioLink
              href={`/capabilities/${capability.id}/`}
              className="self-start font-medium hover:text-accent hover:underline"
            >
              {capability.title}
            </ScenarioLink>
            <p className="text-muted">{capability.criteria}</p>
            <Standing capability={capability} meshes={meshes} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** One glyph a mesh, in the order of the columns. Text rows have no level. */
function Standing({ capability, meshes }: { capability: Capability; meshes: readonly Mesh[] }) {
  if (capability.kind === 'text') return <p className="text-muted text-xs md:text-right">Text</p>
  return (
    <ul className="flex items-start gap-3">
      {meshes.map((mesh) => {
        const level = mesh.claims[capability.id]?.level ?? 'unknown'
        return (
          <li
            key={mesh.id}
            className="flex items-center gap-1"
            title={`${mesh.name}: ${LEVEL_LABELS[level]}`}
          >
            <Marker mesh={mesh} />
            <Glyph level={level} />
            <span className="sr-only">
              {mesh.name}: {LEVEL_LABELS[level]}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
