// What the filters leave of the rows. It is derived from the state at every key and click, outside of React: what
// changes each time writes itself into the page, and the rest of the page is not drawn again for it.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { VisitState } from '@/components/state/store'
import type { Category, CategoryId } from '@/lib/dataset/types'
import { facetCounts } from '@/lib/matrix/facetCounts'
import type { MatrixRow, SearchText } from '@/lib/matrix/types'
import { activeFilters, type FilterValue, type MatrixView } from '@/lib/matrix/view'
import { foldedRows, visibleRows } from '@/lib/matrix/visibleRows'
import { type GroupedRows, groupRows } from './groupRows'
import { FIRST_ROWS, MOST_MOUNTED, ROWS_A_STEP } from './rowCounts'

export interface MatrixInput {
  categories: readonly Category[]
  /** All rows, or those that have come yet. */
  rows: readonly MatrixRow[]
  total: number
  /** The rest of the rows is on its way. */
  loading: boolean
  searchText: SearchText | null
}

export interface MatrixAnswer extends GroupedRows {
  /** How many rows pass the filters, drawn or not. */
  shownCount: number
  /** The rows that a click on a filter would leave. */
  countAfter: (click: FilterValue) => number
  openFolds: ReadonlySet<CategoryId>
  /** How many rows are drawn of a very long table; null: all of them. */
  limit: number | null
}

export interface MatrixModel
  extends Pick<StoreApi<MatrixAnswer>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** The visitor has changed something. */
  follow: (visit: VisitState) => void
  /** Rows or texts have come. */
  take: (input: MatrixInput) => void
  toggleFold: (category: CategoryId) => void
  /** The reader has come to the end of what a very long table draws. */
  drawMore: () => void
}

/** What the reader has opened or scrolled to, which a change of the filters puts back. */
interface Drawn {
  openFolds: ReadonlySet<CategoryId>
  limit: number
}

const AT_FIRST: Drawn = { openFolds: new Set(), limit: FIRST_ROWS }

export function createMatrixModel(firstInput: MatrixInput, firstVisit: VisitState): MatrixModel {
  let input = firstInput
  let visit = firstVisit
  let drawn = AT_FIRST
  const store = createStore(() => answer(input, visit, drawn))
  const refresh = () => store.setState(answer(input, visit, drawn), true)
  const draw = (next: Partial<Drawn>) => {
    drawn = { ...drawn, ...next }
    refresh()
  }
  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    follow(next) {
      const before = visit
      visit = next
      const { matrix } = next.views
      const filtered = !sameFilters(before.views.matrix, matrix)
      if (!filtered && before.scenario === next.scenario) return
      if (filtered) {
        const foldsStay = matrix.diff === before.views.matrix.diff
        drawn = foldsStay ? { ...AT_FIRST, openFolds: drawn.openFolds } : AT_FIRST
      }
      refresh()
    },
    take(next) {
      if (isSame(input, next, INPUTS)) return
      input = next
      refresh()
    },
    toggleFold: (category) => draw({ openFolds: toggled(drawn.openFolds, category) }),
    drawMore: () => draw({ limit: drawn.limit + ROWS_A_STEP }),
  }
}

function answer(input: MatrixInput, { scenario, views }: VisitState, drawn: Drawn): MatrixAnswer {
  const { categories, rows, total, loading, searchText } = input
  const view = views.matrix
  const visible = visibleRows(rows, view, scenario, searchText)
  const folded = foldedRows(rows, view, scenario, searchText)
  const limit = total > MOST_MOUNTED ? drawn.limit : null
  const isUnfiltered = activeFilters(view).length === 0
  return {
    ...groupRows({ categories, rows, visible, folded, openFolds: drawn.openFolds, limit }),
    shownCount: loading && isUnfiltered ? total : visible.length,
    countAfter: facetCounts(rows, view, scenario, searchText),
    openFolds: drawn.openFolds,
    limit,
  }
}

const INPUTS = ['categories', 'rows', 'total', 'loading', 'searchText'] as const
const FILTERS = ['cat', 'level', 'maturity', 'q', 'diff', 'mine'] as const

/** The open cell is no filter. */
function sameFilters(one: MatrixView, other: MatrixView): boolean {
  return isSame(one, other, FILTERS)
}

function isSame<T>(one: T, other: T, keys: readonly (keyof T)[]): boolean {
  return keys.every((key) => one[key] === other[key])
}

function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set)
  if (!next.delete(value)) next.add(value)
  return next
}
