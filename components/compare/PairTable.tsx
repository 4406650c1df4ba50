import { MeshHeading } from '@/components/mesh/MeshHeading'
import { MeshName } from '@/components/mesh/MeshName'
import { ScenarioLink } from '@/components/state/ScenarioLink'
import { nameOfPair, type Pair } from '@/lib/compare/pairs'
import type { Mesh } from '@/lib/dataset/types'

interface PairTableProps {
  meshes: readonly Mesh[]
  pairs: readonly { pair: Pair; differing: number }[]
}

/** Every pair once, grouped under the mesh that comes first. */
export function PairTable({ meshes, pairs }: PairTableProps) {
  const byId = new Map(meshes.map((mesh) => [mesh.id, mesh]))
  return (
    <div className="grid gap-4 md:grid-cols-2 xl:grid-cols-3">
      {meshes.map((mesh) => {
        const own = pairs.filter(({ pair }) => pair.first === mesh.id)
        if (own.length === 0) return null
        return (
          <section key={mesh.id} aria-label={mesh.name} className="panel px-5 py-4">
            <h2 className="mb-1 text-base">
              <MeshHeading mesh={mesh} />
            </h2>
            <ul className="ruled">
              {own.map(({ pair, differing }) => {
                const other = byId.get(pair.second)
                return (
                  other && (
                    <li key={other.id} className="flex items-center justify-between gap-4">
                      <ScenarioLink
                        href={`/compare/${nameOfPair(pair)}/`}
                        className="flex min-h-9 flex-1 items-center gap-1.5 hover:underline"
                      >
                        <span className="text-muted">vs</span>
                        <MeshName mesh={other} />
                      </ScenarioLink>
                      <span className="text-muted">{differing} rows differ</span>
                    </li>
                  )
                )
              })}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
