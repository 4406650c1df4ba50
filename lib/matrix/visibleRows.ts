import type { Scenario } from '../scenario/scenario'
import { FILTERS, type FilterContext, filterContext } from './filters'
import { indexRows } from './indexRows'
import type { MatrixRow, SearchText } from './types'
import type { MatrixView } from './view'

export type ShownTo = Pick<Scenario, 'meshes' | 'needs'>

/** The rows that every filter lets through, in dataset order. */
export function visibleRows(
  rows: readonly MatrixRow[],
  view: MatrixView,
  scenario: ShownTo,
  searchText: SearchText | null = null,
): MatrixRow[] {
  return passing(rows, view, filterContext(indexRows(rows), scenario, searchText))
}

/** The rows that only `diff` hides: they fold into one line, which opens, and are not counted as shown. */
export function foldedRows(
  rows: readonly MatrixRow[],
  view: MatrixView,
  scenario: ShownTo,
  searchText: SearchText | null = null,
): MatrixRow[] {
  if (!view.diff) return []
  const shown = new Set(visibleRows(rows, view, scenario, searchText))
  return visibleRows(rows, { ...view, diff: false }, scenario, searchText).filter((row) => !shown.has(row))
}

function passing(rows: readonly MatrixRow[], view: MatrixView, context: FilterContext): MatrixRow[] {
  const tests = FILTERS.flatMap((filter) => filter.test(view, context) ?? [])
  return rows.filter((_, place) => tests.every((test) => test(place)))
}
