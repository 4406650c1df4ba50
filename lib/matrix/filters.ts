// The filters of the matrix, one entry a key. Their meaning is part of the permalink contract: a link must show the
// same rows for ever. Inside a key any value suffices; all keys must hold.
import type { CapabilityId } from '../dataset/types'
import { LEVELS, MATURITIES } from '../dataset/vocabulary'
import type { Scenario } from '../scenario/scenario'
import { wordsOf } from './fold'
import { bitsOf, pairPlace, type RowIndex } from './indexRows'
import { rowsWithWord } from './searchRows'
import { type ShownColumns, shownColumns } from './shownColumns'
import type { SearchText } from './types'
import type { MatrixView } from './view'

export interface FilterContext {
  index: RowIndex
  shown: ShownColumns
  needs: readonly CapabilityId[]
  searchText: SearchText | null
}

type RowTest = (place: number) => boolean

export interface Filter {
  key: 'cat' | 'cell' | 'q' | 'diff' | 'mine'
  /** The test of a row, by its place, or null while the filter is unset. */
  test(view: MatrixView, context: FilterContext): RowTest | null
}

export function filterContext(
  index: RowIndex,
  scenario: Pick<Scenario, 'meshes' | 'needs'>,
  searchText: SearchText | null,
): FilterContext {
  return { index, shown: shownColumns(index, scenario.meshes), needs: scenario.needs, searchText }
}

const byCategory: Filter = {
  key: 'cat',
  test(view, { index }) {
    if (view.cat.length === 0) return null
    const wanted = new Uint8Array(index.categories.size)
    for (const category of view.cat) {
      const number = index.categories.get(category)
      if (number !== undefined) wanted[number] = 1
    }
    return (place) => wanted[index.categoryOf[place] ?? 0] === 1
  },
}

/** `level` and `maturity` jointly: some shown mesh has one cell in which both hold. Text rows have neither. */
const byCell: Filter = {
  key: 'cell',
  test(view, { shown: { low, high } }) {
    if (view.level.length === 0 && view.maturity.length === 0) return null
    const levels = view.level.length === 0 ? LEVELS : view.level
    const maturities = view.maturity.length === 0 ? [...MATURITIES, null] : view.maturity
    const wanted = bitsOf(levels.flatMap((level) => maturities.map((maturity) => pairPlace(level, maturity))))
    return (place) => (((low[place] ?? 0) & wanted.low) | ((high[place] ?? 0) & wanted.high)) !== 0
  },
}

const byQuery: Filter = {
  key: 'q',
  test(view, { index, shown, searchText }) {
    const words = wordsOf(view.q)
    if (words.length === 0) return null
    const hits = words.map((word) => rowsWithWord(index, word, shown.meshes, searchText))
    return (place) => hits.every((found) => found[place] === 1)
  },
}

/** The shown meshes are not all equal: in their levels, or on text rows in their values. */
const byDifference: Filter = {
  key: 'diff',
  test(view, { shown: { differs } }) {
    return view.diff ? (place) => differs[place] === 1 : null
  },
}

const byNeed: Filter = {
  key: 'mine',
  test(view, { index, needs }) {
    if (!view.mine) return null
    const places = new Set(needs.map((need) => index.places.get(need)))
    return (place) => places.has(place)
  },
}

export const FILTERS: readonly Filter[] = [byCategory, byCell, byNeed, byDifference, byQuery]
