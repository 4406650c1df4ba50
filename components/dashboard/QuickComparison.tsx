import { LevelMark } from '@/components/mesh/Glyph'
import { MeshHeading } from '@/components/mesh/MeshHeading'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { PAGES } from '@/components/site/pages'
import { ScenarioLink } from '@/components/state/ScenarioLink'
import { ScrollRegion } from '@/components/ui/ScrollRegion'
import { memoryPerPod } from '@/lib/dashboard/memoryPerPod'
import type { Aspect } from '@/lib/dashboard/projectDashboard'
import type { MeshId } from '@/lib/dataset/types'
import { MATURITY_LABELS } from '@/lib/dataset/vocabulary'
import { formatQuantity, formatRange } from '@/lib/format'
import type { MatrixCell } from '@/lib/matrix/types'
import type { Estimate } from '@/lib/overhead/estimateTypes'
import type { Workload } from '@/lib/scenario/scenario'

interface QuickComparisonProps {
  aspects: readonly Aspect[]
  meshes: readonly MeshSummary[]
  estimates: ReadonlyMap<MeshId, Estimate | null>
  workload: Workload
}

const CALCULATOR = PAGES.find(({ path }) => path.includes('calculator'))

/** The table of every article on service meshes, made from the claims. On a phone each row is a card. */
export function QuickComparison({ aspects, meshes, estimates, workload }: QuickComparisonProps) {
  return (
    <section aria-labelledby="quick" className="mt-10">
      <h2 id="quick" className="text-lg">
        The quick comparison
      </h2>
      <p className="mb-3 text-muted">
        The rows that every article gives, from the same claims as the matrix. A row leads to its evidence.
      </p>
      {/* Explicit roles: as blocks on a phone, tables lose theirs. */}
      <ScrollRegion label="The quick comparison" className="panel">
        <table role="table" aria-labelledby="quick" className="w-full max-md:block">
          <thead role="rowgroup" className="max-md:sr-only">
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
          {aspects.map((aspect) => (
            <tbody
              key={aspect.title}
              role="rowgroup"
              className="border-line border-t max-md:block max-md:first-of-type:border-t-0"
            >
              {aspect.figure ? (
                <MemoryRow title={aspect.title} meshes={meshes} estimates={estimates} workload={workload} />
              ) : (
                aspect.parts.map((row, place) => (
                  <tr key={row.id} role="row" className="align-top max-md:block max-md:px-4 max-md:py-3">
                    <th role="rowheader" scope="row" className="px-4 py-2 text-left max-md:block max-md:px-0">
                      {place === 0 && <span className="block font-medium">{aspect.title}</span>}
                      <ScenarioLink
                        href={`/capabilities/${row.id}/`}
                        className="font-normal text-accent text-xs hover:underline"
                      >
                        {row.title}
                      </ScenarioLink>
                    </th>
                    {meshes.map((mesh) => (
                      <AnswerCell key={mesh.id} mesh={mesh} cell={row.cells[mesh.id]} />
                    ))}
                  </tr>
                ))
              )}
            </tbody>
          ))}
        </table>
      </ScrollRegion>
    </section>
  )
}

const CELL = 'md:min-w-36 px-3 py-2 max-md:flex max-md:gap-3 max-md:px-0 max-md:py-1'

/** The name of the column, where there are no columns. */
function NameOnPhone({ mesh }: { mesh: MeshSummary }) {
  return (
    <span aria-hidden="true" className="w-28 flex-none text-xs md:hidden">
      <MeshHeading mesh={mesh} />
    </span>
  )
}

function AnswerCell({ mesh, cell }: { mesh: MeshSummary; cell: MatrixCell | undefined }) {
  const maturity = cell?.maturity
  return (
    <td role="cell" className={CELL}>
      <NameOnPhone mesh={mesh} />
      <span className="min-w-0 wrap-anywhere">
        {cell?.level && (
          <span className="flex flex-wrap items-center gap-x-2">
            <LevelMark level={cell.level} />
            {maturity && maturity !== 'stable' && <span className="badge">{MATURITY_LABELS[maturity]}</span>}
          </span>
        )}
        {cell ? cell.value : <span className="text-muted">Not in the dataset</span>}
      </span>
    </td>
  )
}

interface MemoryRowProps extends Omit<QuickComparisonProps, 'aspects'> {
  title: string
}

/** From the model's coefficients rather than from a claim. */
function MemoryRow({ title, meshes, estimates, workload }: MemoryRowProps) {
  return (
    <tr role="row" className="align-top max-md:block max-md:px-4 max-md:py-3">
      <th role="rowheader" scope="row" className="px-4 py-2 text-left max-md:block max-md:px-0">
        <span className="block font-medium">{title}</span>
        {CALCULATOR ? (
          <ScenarioLink href={CALCULATOR.path} className="font-normal text-accent text-xs hover:underline">
            The data plane, shared out over the pods of this scenario
          </ScenarioLink>
        ) : (
          <span className="font-normal text-muted text-xs">
            The data plane, shared out over the pods of this scenario
          </span>
        )}
      </th>
      {meshes.map((mesh) => {
        const figures = estimates.get(mesh.id)
        const range = figures ? memoryPerPod(figures, workload) : null
        return (
          <td key={mesh.id} role="cell" className={CELL}>
            <NameOnPhone mesh={mesh} />
            <span>
              {range ? (
                <>
                  <span className="font-medium">{formatQuantity('bytes', range.typical)}</span>{' '}
                  <span className="text-muted">{formatRange('bytes', range.low, range.high)}</span>
                </>
              ) : (
                <span className="text-muted">{figures ? 'Not known' : 'No model yet'}</span>
              )}
            </span>
          </td>
        )
      })}
    </tr>
  )
}
