import { Icon } from '@/components/ui/Icon'
import type { Category } from '@/lib/dataset/types'
import { formatPlural } from '@/lib/format'
import type { MatrixModel } from './matrixModel'
import { useAnswer } from './useMatrixModel'

interface FoldLineProps {
  model: MatrixModel
  category: Category
  meshCount: number
}

/** The rows that are the same in every shown mesh, as one line that opens. */
export function FoldLine({ model, category, meshCount }: FoldLineProps) {
  const count = useAnswer(model, ({ foldedCounts }) => foldedCounts.get(category.id) ?? 0)
  const open = useAnswer(model, ({ openFolds }) => openFolds.has(category.id))
  if (count === 0) return null
  const rows = `${formatPlural(count, 'row')} ${count === 1 ? 'is' : 'are'}`
  return (
    <tr role="row" className="fold">
      <td role="cell" colSpan={meshCount + 1} aria-colspan={meshCount + 1}>
        <button
          type="button"
          aria-expanded={open}
          data-fold={category.id}
          className="flex min-h-9 items-center gap-2 px-3.5 text-left text-muted text-xs hover:text-ink"
          onClick={() => model.toggleFold(category.id)}
        >
          <Icon name={open ? 'collapse' : 'expand'} />
          <span>
            {rows} the same in {meshCount === 1 ? 'the one shown mesh' : `all ${meshCount} shown meshes`}.{' '}
            <span className="text-accent underline underline-offset-2">{open ? 'Fold' : 'Show'}</span>
            <span className="sr-only"> in {category.title}</span>
          </span>
        </button>
      </td>
    </tr>
  )
}
