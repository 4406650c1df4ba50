import { Icon } from '@/components/ui/Icon'
import type { Category, CategoryId } from '@/lib/dataset/types'

interface FoldLineProps {
  category: Category
  count: number
  meshCount: number
  open: boolean
  toggle: (category: CategoryId) => void
}

/** The rows that are the same in every shown mesh, as one line that opens. */
export function FoldLine({ category, count, meshCount, open, toggle }: FoldLineProps) {
  const rows = count === 1 ? '1 row is' : `${count} rows are`
  return (
    <tr role="row" className="fold">
      <td role="cell" colSpan={meshCount + 1} aria-colspan={meshCount + 1}>
        <button
          type="button"
          aria-expanded={open}
          data-fold={category.id}
          className="flex min-h-9 items-center gap-2 px-3.5 text-left text-muted text-xs hover:text-ink"
          onClick={() => toggle(category.id)}
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
