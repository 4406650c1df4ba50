// What the filters leave of the rows. It is derived from the state at every key and click, outside of React: what
// changes each time writes itself into the page, and the rest of the page is not drawn again for it.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { VisitState } from '@/components/state/store'
import type { Category, CategoryId } from '@/lib/dataset/types'
import { type FilteredRows, filterRows } from '@/lib/matrix/filterRows'
import type { MatrixRow, SearchText } from '@/lib/matrix/types'
import { activeFilters, type MatrixView } from '@/lib/matrix/view'
import { type GroupedRows, groupRows, groupsOf } from './groupRows'
import { FIRST_ROWS, MOST_MOUNTED, ROWS_A_STEP } from './rowCounts'
import { sameList } from './sameList'

export interface MatrixInput {
  categories: readonly Category[]
  /** All rows, or those that have come yet. */
  rows: readonly MatrixRow[]
  total: number
  /** The rest of the rows is on its way. */
  loading: boolean
  searchText: SearchText | null
}

/** What passes the filters, whatever of it is drawn. */
interface Passing extends FilteredRows {
  /** How many rows the page says it shows. */
  visibleCount: number
}

/** What the reader has opened, until folding begins anew, and scrolled to, until the filters change. */
interface Reading {
  openFolds: ReadonlySet<CategoryId>
  /** How many rows are drawn of a very long table. */
  limit: number
}

export interface MatrixAnswer extends Passing, Reading, GroupedRows {}

/** As the parts of the page see it. */
export interface MatrixModel
  extends Pick<StoreApi<MatrixAnswer>, 'getState' | 'getInitialState' | 'subscribe'> {
  toggleFold: (category: CategoryId) => void
  /** The reader has come to the end of what a very long table draws. */
  drawMore: () => void
}

/** As the page itself keeps it up to date. */
export interface KeptModel extends MatrixModel {
  /** The visitor has changed something. */
  follow: (visit: VisitState) => void
  /** Rows or texts have come. */
  take: (input: MatrixInput) => void
}

const FROM_THE_TOP: Reading = { openFolds: new Set(), limit: FIRST_ROWS }

export function createMatrixModel(firstInput: MatrixInput, firstVisit: VisitState): KeptModel {
  let input = firstInput
  let visit = firstVisit
  let reading = FROM_THE_TOP
  let allGroups = groupsOf(input.rows, input.categories)
  let passing = passingOf(input, visit)
  const store = createStore(() => answer())

  function answer(): MatrixAnswer {
    const { categories, rows, total } = input
    const limit = total > MOST_MOUNTED ? reading.limit : null
    const { openFolds } = reading
    return {
      ...passing,
      ...reading,
      ...groupRows({ categories, rows, allGroups, ...passing, openFolds, limit }),
    }
  }
  function filter() {
    passing = passingOf(input, visit)
    store.setState(answer(), true)
  }
  function readOn(next: Partial<Reading>) {
    reading = { ...reading, ...next }
    store.setState(answer(), true)
  }

  const { getState, getInitialState, subscribe } = store
  return {
    getState,
    getInitialState,
    subscribe,
    toggleFold: (category) => readOn({ openFolds: toggled(reading.openFolds, category) }),
    drawMore: () => readOn({ limit: reading.limit + ROWS_A_STEP }),
    follow(next) {
      const before = visit
      visit = next
      const isFiltered = !sameFilters(before.views.matrix, next.views.matrix)
      if (!isFiltered && sameVisitor(before, next)) return
      const foldsStay = before.views.matrix.diff === next.views.matrix.diff
      const openFolds = foldsStay ? reading.openFolds : FROM_THE_TOP.openFolds
      if (isFiltered) reading = { ...FROM_THE_TOP, openFolds }
      filter()
    },
    take(next) {
      if (next === input) return
      const before = input
      input = next
      if (before.rows !== next.rows || before.categories !== next.categories)
        allGroups = groupsOf(next.rows, next.categories)
      filter()
    },
  }
}

function passingOf(
  { rows, total, loading, searchText }: MatrixInput,
  { scenario, views }: VisitState,
): Passing {
  const view = views.matrix
  const filtered = filterRows(rows, view, scenario, searchText)
  const isUnfiltered = activeFilters(view).length === 0
  return {
    ...filtered,
    visibleCount: loading && isUnfiltered ? total : filtered.visible.length,
  }
}

/** The open cell is no filter. */
function sameFilters(one: MatrixView, other: MatrixView): boolean {
  return (
    one.q === other.q &&
    one.diff === other.diff &&
    one.mine === other.mine &&
    sameList(one.cat, other.cat) &&
    sameList(one.level, other.level) &&
    sameList(one.maturity, other.maturity)
  )
}

/** All of a scenario that filters look at. */
function sameVisitor({ scenario: one }: VisitState, { scenario: other }: VisitState): boolean {
  return sameList(one.meshes, other.meshes) && sameList(one.needs, other.needs)
}

function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set)
  if (!next.delete(value)) next.add(value)
  return next
}
