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

const COLUMNS = 'md:grid-cols-[18rem_minmax(0,1fr)_auto]'
const STANDING = 'flex flex-wrap gap-x-1 md:justify-end'
const PLACE = 'flex w-7 items-center justify-center'

/** The capabilities of one category with what counts as yes, and how each mesh stands. */
export function CapabilityList({ category, capabilities, meshes }: CapabilityListProps) {
  return (
    <Section id={category.id} title={category.title} note={`${capabilities.length} capabilities`}>
      <div className="panel">
        <div aria-hidden="true" className="flex justify-end px-4 pt-2.5 max-md:hidden">
          <Markers meshes={meshes} />
        </div>
        <ul className="ruled">
          {capabilities.map((capability) => (
            <li
              key={capability.id}
              className={`grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-1 px-4 py-2.5 ${COLUMNS}`}
            >
              <ScenarioLink
                href={`/capabilities/${capability.id}/`}
                className="min-h-6 self-start font-medium hover:text-accent hover:underline"
              >
                {capability.title}
              </ScenarioLink>
              <p className="text-muted">{capability.criteria}</p>
              <Standing capability={capability} meshes={meshes} />
            </li>
          ))}
        </ul>
      </div>
    </Section>
  )
}

function Markers({ meshes }: { meshes: readonly Mesh[] }) {
  return (
    <div className={STANDING}>
      {meshes.map((mesh) => (
        <span key={mesh.id} className={PLACE} title={mesh.name}>
          <Marker mesh={mesh} />
        </span>
      ))}
    </div>
  )
}

/** One glyph a mesh, under its marker. Text rows have no level. */
function Standing({ capability, meshes }: { capability: Capability; meshes: readonly Mesh[] }) {
  if (capability.kind === 'text') return <p className="text-muted text-xs md:text-right">In words</p>
  return (
    <div>
      <div aria-hidden="true" className="md:hidden">
        <Markers meshes={meshes} />
      </div>
      <ul className={STANDING}>
        {meshes.map((mesh) => {
          const level = mesh.claims[capability.id]?.level ?? 'unknown'
          return (
            <li key={mesh.id} className={PLACE} title={`${mesh.name}: ${LEVEL_LABELS[level]}`}>
              <Glyph level={level} />
              <span className="sr-only">
                {mesh.name}: {LEVEL_LABELS[level]}
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
