import { ScrollRegion } from '@/components/ui/ScrollRegion'
import { TableHead } from '@/components/ui/TableHead'
import { significant } from '@/lib/format'
import type { CompiledModel } from '@/lib/overhead/estimate'
import { modelForClaim } from '@/lib/overhead/modelForClaim'
import { sayClaim } from '@/lib/overhead/sayClaim'
import type { ArticleFigure } from '@/lib/overhead/types'
import { DEFAULT_WORKLOAD } from '@/lib/scenario/scenario'

interface ClaimedFiguresProps {
  figures: readonly ArticleFigure[]
  models: readonly CompiledModel[]
  names: ReadonlyMap<string, string>
}

/** What articles say, each judged; the figures that they do not give are said to be missing. */
export function ClaimedFigures({ figures, models, names }: ClaimedFiguresProps) {
  const given = figures.filter(({ metric }) => metric !== null)
  const without = figures.filter(({ metric }) => metric === null)
  return (
    <>
      <ScrollRegion label="Figures of the articles, scrolls sideways" className="panel">
        <table className="table-plain" aria-label="Figures of the articles">
          <TableHead
            columns={[
              'Mesh',
              { number: 'The article says' },
              { number: 'The model, 100 pods on 10 nodes' },
              'Verdict',
              'Why',
              'Article',
            ]}
          />
          <tbody>
            {given.map((figure) => (
              <tr
                key={`${figure.article} ${figure.mesh} ${figure.component} ${figure.metric} ${figure.unit}`}
              >
                <th scope="row" className="whitespace-nowrap">
                  {names.get(figure.mesh ?? '') ?? figure.mesh}
                  <span className="block font-normal text-muted text-xs">{figure.component}</span>
                </th>
                <td className="number">
                  <span className="font-semibold">{sayClaim(figure)}</span>
                  <span className="block text-muted text-xs">{figure.conditions}</span>
                </td>
                <td className="number">
                  <ModelFigure figure={figure} models={models} />
                </td>
                <td className="min-w-36">{figure.verdict}</td>
                <td className="min-w-64 text-muted">{figure.judgement}</td>
                <td className="min-w-40 text-xs">
                  “{figure.title}”, {figure.publisher === 'unknown' ? 'publisher unknown' : figure.publisher}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {without.length > 0 && (
        <p className="mt-2 text-muted">
          Without any figure: {without.map(({ title }) => `“${title}”`).join(', ')}.
        </p>
      )}
    </>
  )
}

interface ModelFigureProps {
  figure: ArticleFigure
  models: readonly CompiledModel[]
}

/** In the unit of the article, so that the two can be compared at a glance. */
function ModelFigure({ figure, models }: ModelFigureProps) {
  const model = models.find(({ mesh }) => mesh.mesh === figure.mesh)
  const range = model && modelForClaim(figure, model, DEFAULT_WORKLOAD)
  if (!range) return <span className="text-muted">no such part</span>
  return (
    <>
      <span className="font-semibold">{significant(range.typical)}</span>
      <span className="block text-muted text-xs">
        {significant(range.low)} to {significant(range.high)}
      </span>
    </>
  )
}
