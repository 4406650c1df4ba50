import type { CapabilityId, Category, CategoryId } from '@/lib/dataset/types'
import type { MatrixRow } from '@/lib/matrix/types'

export interface RowGroup {
  category: Category
  /** The rows in the document, shown or hidden. */
  rows: readonly MatrixRow[]
}

interface GroupRowsInput {
  categories: readonly Category[]
  rows: readonly MatrixRow[]
  visible: readonly MatrixRow[]
  folded: readonly MatrixRow[]
  openFolds: ReadonlySet<CategoryId>
  /** The groups of all rows: always the same list for the same rows, so that nothing that depends on it is drawn again. */
  allGroups: readonly RowGroup[]
  /** How many rows a very long table draws at most; null: all stay in the document and a filter only hides them. */
  limit: number | null
}

type CountsByCategory = ReadonlyMap<CategoryId, number>

export interface GroupedRows {
  groups: readonly RowGroup[]
  /** All rows of the view, those of opened folds too, in order, drawn or not. */
  listed: readonly MatrixRow[]
  /** The listed rows that are drawn: all, but in a very long table. */
  drawn: readonly MatrixRow[]
  drawnIds: ReadonlySet<CapabilityId>
  /** How many rows of each category pass, drawn or not, and how many are folded. */
  visibleCounts: CountsByCategory
  foldedCounts: CountsByCategory
  /** A very long table has further rows to draw. */
  hasMore: boolean
}

/** The filtered rows as the table draws them: by category, with what is folded, and no more than it can bear. */
export function groupRows(input: GroupRowsInput): GroupedRows {
  const { categories, rows, visible, folded, openFolds, allGroups, limit } = input
  const opened = folded.filter(({ category }) => openFolds.has(category))
  const listed = opened.length === 0 ? visible : inOrder(rows, visible, opened)
  const drawn = limit === null ? listed : listed.slice(0, limit)
  return {
    groups: limit === null ? allGroups : groupsOf(drawn, categories),
    listed,
    drawn,
    drawnIds: new Set(drawn.map(({ id }) => id)),
    visibleCounts: countBy(visible),
    foldedCounts: countBy(folded),
    hasMore: drawn.length < listed.length,
  }
}

/** A category stays where none of its rows is drawn: it may have a fold. */
export function groupsOf(rows: readonly MatrixRow[], categories: readonly Category[]): RowGroup[] {
  const byCategory = new Map<CategoryId, MatrixRow[]>(categories.map(({ id }) => [id, []]))
  for (const row of rows) byCategory.get(row.category)?.push(row)
  return categories.map((category) => ({ category, rows: byCategory.get(category.id) ?? [] }))
}

function inOrder(rows: readonly MatrixRow[], ...parts: (readonly MatrixRow[])[]): MatrixRow[] {
  const wanted = new Set(parts.flat())
  return rows.filter((row) => wanted.has(row))
}

function countBy(rows: readonly MatrixRow[]): Map<CategoryId, number> {
  const counts = new Map<CategoryId, number>()
  for (const { category } of rows) counts.set(category, (counts.get(category) ?? 0) + 1)
  return counts
}
