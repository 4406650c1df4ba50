import { MeshHeading } from '@/components/mesh/MeshHeading'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { PAGES } from '@/components/site/pages'
import { ScenarioLink } from '@/components/state/ScenarioLink'
import { Icon } from '@/components/ui/Icon'
import type { MeshId } from '@/lib/dataset/types'

interface MeshChoiceProps {
  meshes: readonly MeshSummary[]
  shown: readonly MeshId[]
  toggleMesh: (mesh: MeshId) => void
}

const DECIDE = PAGES.find(({ path }) => path.includes('decide'))

/** Which meshes get a card. One always stays. */
export function MeshChoice({ meshes, shown, toggleMesh }: MeshChoiceProps) {
  return (
    <div data-no-print className="mb-4 flex flex-wrap items-center justify-between gap-x-8 gap-y-2">
      <fieldset className="flex flex-wrap items-center gap-x-5 gap-y-1">
        <legend className="sr-only">Meshes shown</legend>
        {meshes.map((mesh) => {
          const checked = shown.includes(mesh.id)
          return (
            <label key={mesh.id} className="inline-flex min-h-8 items-center gap-2">
              <input
                type="checkbox"
                className="size-4 accent-accent"
                checked={checked}
                disabled={checked && shown.length === 1}
                onChange={() => toggleMesh(mesh.id)}
              />
              <MeshHeading mesh={mesh} />
            </label>
          )
        })}
      </fieldset>
      {DECIDE && (
        <ScenarioLink
          href={DECIDE.path}
          className="inline-flex min-h-8 items-center gap-1.5 text-accent hover:underline"
        >
          Decide between them
          <Icon name="right" />
        </ScenarioLink>
      )}
    </div>
  )
}
