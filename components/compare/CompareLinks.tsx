import { MeshHeading } from '@/components/mesh/MeshHeading'
import { ScenarioLink } from '@/components/state/ScenarioLink'
import { canonicalPair, nameOfPair } from '@/lib/compare/pairs'
import type { Mesh } from '@/lib/dataset/types'

interface CompareLinksProps {
  mesh: Mesh
  meshes: readonly Mesh[]
}

/** From one mesh to each of its comparisons. */
export function CompareLinks({ mesh, meshes }: CompareLinksProps) {
  const ids = meshes.map(({ id }) => id)
  const others = meshes.filter((other) => other.id !== mesh.id)
  if (others.length === 0) return null
  return (
    <nav
      aria-label={`Compare ${mesh.name}`}
      data-no-print
      className="panel flex flex-wrap items-center gap-x-4 gap-y-2 px-5 py-3"
    >
      <h2 className="text-base">Compare with</h2>
      <ul className="flex flex-wrap gap-2">
        {others.map((other) => (
          <li key={other.id}>
            <ScenarioLink
              href={`/compare/${nameOfPair(canonicalPair(mesh.id, other.id, ids))}/`}
              className="inline-flex min-h-8 items-center rounded-full border border-edge px-3 hover:bg-raised"
            >
              <MeshHeading mesh={other} />
            </ScenarioLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
