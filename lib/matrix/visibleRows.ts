import { filterRows, type ShownTo } from './filterRows'
import type { MatrixRow, SearchText } from './types'
import type { MatrixView } from './view'

/** The rows that every filter lets through, for who needs nothing else of them. */
export function visibleRows(
  rows: readonly MatrixRow[],
  view: MatrixView,
  scenario: ShownTo,
  searchText: SearchText | null = null,
): MatrixRow[] {
  return filterRows(rows, view, scenario, searchText).visible
}
