import { ScrollRegion } from '@/components/ui/ScrollRegion'
import { significant } from '@/lib/format'
import type { ArticleFigure } from '@/lib/overhead/types'

/** What articles say, each judged; the figures that they do not give are said to be missing. */
export function ClaimedFigures({
  figures,
  names,
}: {
  figures: readonly ArticleFigure[]
  names: ReadonlyMap<string, string>
}) {
  const given = figures.filter(({ metric }) => metric !== null)
  const without = figures.filter(({ metric }) => metric === null)
  return (
    <>
      <ScrollRegion label="Figures of the articles, scrolls sideways" className="panel">
        <table className="table-plain" aria-label="Figures of the articles">
          <thead>
            <tr>
              <th scope="col">Mesh</th>
              <th scope="col" className="number">
                The article says
              </th>
              <th scope="col">Verdict</th>
              <th scope="col">Why</th>
              <th scope="col">Article</th>
            </tr>
          </thead>
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
                  <span className="font-semibold">{sayFigure(figure)}</span>
                  <span className="block text-muted text-xs">{figure.unit}</span>
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

function sayFigure({ low, high }: ArticleFigure): string {
  if (low === null) return 'no figure'
  if (high === null) return `${significant(low)} or more`
  return low === high ? significant(low) : `${significant(low)} to ${significant(high)}`
}
