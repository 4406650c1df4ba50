import { Glyph } from '@/components/mesh/Glyph'
import { Marker } from '@/components/mesh/Marker'
import { MeshName } from '@/components/mesh/MeshName'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { ScenarioLink } from '@/components/state/ScenarioLink'
import { ScrollRegion } from '@/components/ui/ScrollRegion'
import type { CapabilityId } from '@/lib/dataset/types'
import { LEVEL_LABELS, MATURITY_LABELS } from '@/lib/dataset/vocabulary'
import { rankDifferences } from '@/lib/matrix/rankDifferences'
import type { MatrixRow } from '@/lib/matrix/types'

interface BiggestDifferencesProps {
  rows: readonly MatrixRow[]
  meshes: readonly MeshSummary[]
  needs: readonly CapabilityId[]
}

const SHOWN = 8
const UNKNOWN = { level: 'unknown', maturity: null } as const

/** The rows that tell the shown meshes apart most, the categories of the visitor's needs first. */
export function BiggestDifferences({ rows, meshes, needs }: BiggestDifferencesProps) {
  const ids = meshes.map(({ id }) => id)
  const first = rows.filter(({ id }) => needs.includes(id)).map(({ category }) => category)
  const ranked = rankDifferences(rows, ids, first).slice(0, SHOWN)
  return (
    <section aria-labelledby="differ" className="panel px-4 py-3">
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="differ" className="text-sm">
          Where they differ most
        </h2>
        {meshes.length > 1 && (
          <ScenarioLink
            href="/matrix/"
            view={{ matrix: { diff: true } }}
            className="inline-flex min-h-6 items-center text-accent hover:underline"
          >
            All rows that differ
          </ScenarioLink>
        )}
      </div>
      {ranked.length === 0 ? (
        <p className="text-muted">
          {meshes.length < 2 ? 'Choose a second mesh to see where they differ.' : 'They differ in no row.'}
        </p>
      ) : (
        <ScrollRegion label="The rows that differ most, as a table">
          <table className="table-plain">
            <thead>
              <tr>
                <th scope="col" className="pl-0">
                  {first.length > 0 ? 'Your categories first' : 'Widest apart first'}
                </th>
                {meshes.map((mesh) => (
                  <th key={mesh.id} scope="col" className="w-9 px-1 text-center align-bottom sm:w-18">
                    <span className="flex flex-col items-center gap-1">
                      <Marker mesh={mesh} />
                      <span className="max-sm:sr-only">
                        <MeshName mesh={mesh} />
                      </span>
                    </span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {ranked.map(({ row }) => (
                <tr key={row.id}>
                  <th scope="row" className="pl-0">
                    <ScenarioLink
                      href={`/capabilities/${row.id}/`}
                      className="hover:text-accent hover:underline"
                    >
                      {row.title}
                    </ScenarioLink>
                  </th>
                  {meshes.map((mesh) => {
                    const { level, maturity } = row.cells[mesh.id] ?? UNKNOWN
                    const unstable = maturity && maturity !== 'stable' && MATURITY_LABELS[maturity]
                    const label = LEVEL_LABELS[level ?? 'unknown']
                    return (
                      <td
                        key={mesh.id}
                        className="px-1 text-center"
                        title={[label, unstable].filter(Boolean).join(', ')}
                      >
                        <Glyph level={level ?? 'unknown'} />
                        <span className="sr-only">{label}</span>
                        {unstable && (
                          <span className="block text-muted text-xs">
                            <span className="sr-only">, </span>
                            {unstable}
                          </span>
                        )}
                      </td>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </section>
  )
}
