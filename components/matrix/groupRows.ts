import type { CapabilityId, Category, CategoryId } from '@/lib/dataset/types'
import type { MatrixRow } from '@/lib/matrix/types'

export interface RowGroup {
  category: Category
  /** The rows in the document, shown or hidden. */
  rows: readonly MatrixRow[]
  shownCount: number
  foldedCount: number
}

interface GroupRowsInput {
  categories: readonly Category[]
  rows: readonly MatrixRow[]
  visible: readonly MatrixRow[]
  folded: readonly MatrixRow[]
  openFolds: ReadonlySet<CategoryId>
  /** How many rows a very long table draws at most; null: all stay in the document and a filter only hides them. */
  limit: number | null
}

export interface GroupedRows {
  groups: readonly RowGroup[]
  /** All rows of the view, in order: those that a very long table has not drawn yet among them. */
  all: readonly MatrixRow[]
  /** Rows that are drawn and not hidden, in order. */
  shown: readonly MatrixRow[]
  shownIds: ReadonlySet<CapabilityId>
  /** A very long table has further rows to draw. */
  hasMore: boolean
}

/** The filtered rows as the table draws them: by category, with what is folded, and no more than it can bear. */
export function groupRows(input: GroupRowsInput): GroupedRows {
  const { categories, rows, visible, folded, openFolds, limit } = input
  const opened = folded.filter(({ category }) => openFolds.has(category))
  const all = opened.length === 0 ? visible : inOrder(rows, visible, opened)
  const shown = limit === null ? all : all.slice(0, limit)
  const mounted = limit === null ? mountedOf(rows) : byCategory(shown)
  const visibleBy = byCategory(visible)
  const foldedBy = byCategory(folded)
  return {
    groups: categories.map((category) => ({
      category,
      rows: mounted.get(category.id) ?? NO_ROWS,
      shownCount: visibleBy.get(category.id)?.length ?? 0,
      foldedCount: foldedBy.get(category.id)?.length ?? 0,
    })),
    all,
    shown,
    shownIds: new Set(shown.map(({ id }) => id)),
    hasMore: shown.length < all.length,
  }
}

const NO_ROWS: readonly MatrixRow[] = []
const mountedRows = new WeakMap<readonly MatrixRow[], Map<CategoryId, MatrixRow[]>>()

/** The same lists for the same rows, so that nothing that depends on them alone is drawn again. */
function mountedOf(rows: readonly MatrixRow[]): Map<CategoryId, MatrixRow[]> {
  const known = mountedRows.get(rows)
  if (known) return known
  const groups = byCategory(rows)
  mountedRows.set(rows, groups)
  return groups
}

function inOrder(rows: readonly MatrixRow[], ...parts: (readonly MatrixRow[])[]): MatrixRow[] {
  const wanted = new Set(parts.flat())
  return rows.filter((row) => wanted.has(row))
}

function byCategory(rows: readonly MatrixRow[]): Map<CategoryId, MatrixRow[]> {
  const groups = new Map<CategoryId, MatrixRow[]>()
  for (const row of rows) {
    const group = groups.get(row.category)
    if (group) group.push(row)
    else groups.set(row.category, [row])
  }
  return groups
}
