import type { Scenario } from '../scenario/scenario'
import { FILTERS, type FilterContext, filterContext } from './filters'
import { indexRows } from './indexRows'
import type { MatrixRow, SearchText } from './types'
import { type FilterValue, type MatrixView, toggleFilter } from './view'

export type ShownTo = Pick<Scenario, 'meshes' | 'needs'>

const DIFF_ALONE = 1 << FILTERS.findIndex(({ key }) => key === 'diff')
const FILTER_OF_KEY = { cat: 'cat', level: 'cell', maturity: 'cell', diff: 'diff', mine: 'mine' } as const

export interface FilteredRows {
  /** The rows that every filter lets through, in dataset order. */
  visible: MatrixRow[]
  /** The rows that only `diff` hides: they fold into one line, which opens, and are not counted as shown. */
  folded: MatrixRow[]
  /**
   * The number beside a filter value: the rows shown after a click on it, whether that sets the value or takes it away.
   * A function, so that a page counts those values alone that it draws.
   */
  countAfter: (click: FilterValue) => number
}

/** What the filters leave of the rows, from one look at each row. */
export function filterRows(
  rows: readonly MatrixRow[],
  view: MatrixView,
  scenario: ShownTo,
  searchText: SearchText | null = null,
): FilteredRows {
  const context = filterContext(indexRows(rows), scenario, searchText)
  const misses = missesOf(view, context)
  return {
    visible: rows.filter((_, place) => misses[place] === 0),
    folded: view.diff ? rows.filter((_, place) => misses[place] === DIFF_ALONE) : [],
    countAfter: (click) => countAfter(click, view, context, misses),
  }
}

/** For each row a bit for every filter that it fails now: a click changes one of them and leaves the others. */
function missesOf(view: MatrixView, context: FilterContext): Uint8Array {
  const misses = new Uint8Array(context.index.size)
  for (const [bit, filter] of FILTERS.entries()) {
    const test = filter.test(view, context)
    if (!test) continue
    for (let place = 0; place < misses.length; place++) {
      if (!test(place)) misses[place] = (misses[place] ?? 0) | (1 << bit)
    }
  }
  return misses
}

function countAfter(
  click: FilterValue,
  view: MatrixView,
  context: FilterContext,
  misses: Uint8Array,
): number {
  const bit = FILTERS.findIndex(({ key }) => key === FILTER_OF_KEY[click.key])
  const test = FILTERS[bit]?.test(toggleFilter(view, click), context) ?? (() => true)
  const others = ~(1 << bit)
  let count = 0
  for (let place = 0; place < misses.length; place++) {
    if (((misses[place] ?? 0) & others) === 0 && test(place)) count++
  }
  return count
}
