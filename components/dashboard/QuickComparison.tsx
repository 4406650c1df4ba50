import type { MeshResult } from '@/components/calculator/meshResult'
import { MeshHeading } from '@/components/mesh/MeshHeading'
import { ScrollRegion } from '@/components/ui/ScrollRegion'
import type { Aspect } from '@/lib/dashboard/projectDashboard'
import type { Workload } from '@/lib/scenario/scenario'
import { ClaimRow } from './ClaimRow'
import { MemoryRow } from './MemoryRow'

interface QuickComparisonProps {
  aspects: readonly Aspect[]
  results: readonly MeshResult[]
  workload: Workload
}

/**
 * The table of every article on service meshes, made from the claims. On a phone each row is a card; the roles are
 * spelt out since tables lose theirs when they are laid out as blocks.
 */
export function QuickComparison({ aspects, results, workload }: QuickComparisonProps) {
  const meshes = results.map(({ mesh }) => mesh)
  return (
    <section aria-labelledby="quick" className="mt-10">
      <h2 id="quick" className="text-lg">
        The quick comparison
      </h2>
      <p className="mb-3 text-muted">
        The rows that every article gives, from the same claims as the matrix. A row leads to its evidence.
      </p>
      <ScrollRegion label="The quick comparison, scrolls sideways" className="panel xl:overflow-visible">
        <table role="table" aria-labelledby="quick" className="w-full max-md:block">
          {/* From that width on it never scrolls sideways, so that its heads can stay in sight. */}
          <thead
            role="rowgroup"
            className="max-md:sr-only xl:sticky xl:top-(--header) xl:z-1 xl:bg-surface xl:shadow-[0_1px_0_var(--color-line)]"
          >
            <tr role="row">
              <th
                role="columnheader"
                scope="col"
                className="w-44 px-4 py-3 text-left font-normal text-muted text-xs"
              >
                Aspect
              </th>
              {meshes.map((mesh) => (
                <th key={mesh.id} role="columnheader" scope="col" className="px-3 py-3 text-left font-normal">
                  <MeshHeading mesh={mesh} />
                </th>
              ))}
            </tr>
          </thead>
          {aspects.map(({ title, parts, figure }) => (
            <tbody
              key={title}
              role="rowgroup"
              className="border-line border-t max-md:block max-md:first-of-type:border-t-0"
            >
              {figure && <MemoryRow title={title} results={results} workload={workload} />}
              {parts.map((row, place) => (
                <ClaimRow key={row.id} aspect={place === 0 ? title : null} row={row} meshes={meshes} />
              ))}
            </tbody>
          ))}
        </table>
      </ScrollRegion>
    </section>
  )
}
