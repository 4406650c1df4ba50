import { MeshHeading } from '@/components/mesh/MeshHeading'
import { ScenarioLink } from '@/components/state/ScenarioLink'
import { classes } from '@/components/ui/classes'
import { canonicalPair, nameOfPair } from '@/lib/compare/pairs'
import type { Mesh, MeshId } from '@/lib/dataset/types'

interface ComparePickerProps {
  first: Mesh
  second: Mesh
  meshes: readonly Mesh[]
}

/** Choose two by links: each row keeps one of the pair and offers the others in its place. */
export function ComparePicker({ first, second, meshes }: ComparePickerProps) {
  return (
    <nav
      aria-label="Choose two meshes"
      data-no-print
      className="panel mb-4 grid gap-x-8 gap-y-2 px-4 py-3 xl:grid-cols-2"
    >
      <Choice chosen={first} kept={second} meshes={meshes} />
      <Choice chosen={second} kept={first} meshes={meshes} />
    </nav>
  )
}

interface ChoiceProps {
  chosen: Mesh
  kept: Mesh
  meshes: readonly Mesh[]
}

function Choice({ chosen, kept, meshes }: ChoiceProps) {
  const ids: MeshId[] = meshes.map(({ id }) => id)
  const labelId = `in-place-of-${chosen.id}`
  return (
    <div>
      <p id={labelId} className="text-muted text-xs">
        In place of {chosen.name}
      </p>
      <ul aria-labelledby={labelId} className="-mx-3 flex flex-wrap gap-1">
        {meshes
          .filter((mesh) => mesh.id !== kept.id)
          .map((mesh) => (
            <li key={mesh.id}>
              <ScenarioLink
                href={`/compare/${nameOfPair(canonicalPair(mesh.id, kept.id, ids))}/`}
                aria-current={mesh.id === chosen.id ? 'page' : undefined}
                className={classes(
                  'inline-flex min-h-8 items-center rounded-full px-3',
                  mesh.id === chosen.id ? 'bg-raised' : 'hover:bg-raised',
                )}
              >
                <MeshHeading mesh={mesh} />
              </ScenarioLink>
            </li>
          ))}
      </ul>
    </div>
  )
}
