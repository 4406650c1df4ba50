import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEVELS, MATURITIES } from '../dataset/vocabulary'
import { matrices, searchTexts, views, visitors } from './arbitraries'
import { filterRows, type ShownTo } from './filterRows'
import { fold, wordsOf } from './fold'
import type { MatrixRow, SearchText } from './types'
import {
  activeFilters,
  clearFilters,
  type FilterValue,
  type MatrixView,
  removeFilter,
  toggleFilter,
} from './view'
import { visibleRows } from './visibleRows'

const settings = fc.record({ matrix: matrices, searchText: searchTexts, view: views, visitor: visitors })
const RUNS = { numRuns: 2_000 }

const CLICKS: FilterValue[] = [
  ...['north', 'south', 'west'].map((value) => ({ key: 'cat' as const, value })),
  ...LEVELS.map((value) => ({ key: 'level' as const, value })),
  ...MATURITIES.map((value) => ({ key: 'maturity' as const, value })),
  { key: 'diff' },
  { key: 'mine' },
]

/** The contract read aloud, row by row, with none of the machinery. */
function isShown(row: MatrixRow, view: MatrixView, visitor: ShownTo, searchText: SearchText | null): boolean {
  const cells = visitor.meshes.flatMap((mesh) => (row.cells[mesh] ? [{ mesh, ...row.cells[mesh] }] : []))
  const text = [row.title, ...cells.map((cell) => cell.value)].map(fold)
  if (searchText) {
    text.push(searchText.criteria[row.id] ?? '')
    text.push(...cells.map(({ mesh }) => searchText.summaries[mesh]?.[row.id] ?? ''))
  }
  const cellFilter = view.level.length > 0 || view.maturity.length > 0
  return (
    (view.cat.length === 0 || view.cat.includes(row.category)) &&
    (!cellFilter ||
      (row.kind === 'support' &&
        cells.some(
          ({ level, maturity }) =>
            (view.level.length === 0 || (level !== null && view.level.includes(level))) &&
            (view.maturity.length === 0 || (maturity !== null && view.maturity.includes(maturity))),
        ))) &&
    wordsOf(view.q).every((word) => text.some((part) => part.includes(word))) &&
    (!view.diff || new Set(cells.map((cell) => (row.kind === 'text' ? cell.value : cell.level))).size > 1) &&
    (!view.mine || visitor.needs.includes(row.id))
  )
}

describe('visibleRows', () => {
  it('shows exactly the rows that the contract says', () => {
    fc.assert(
      fc.property(settings, ({ matrix, view, visitor, searchText }) => {
        const expected = matrix.rows.filter((row) => isShown(row, view, visitor, searchText))
        expect(visibleRows(matrix.rows, view, visitor, searchText)).toEqual(expected)
      }),
      RUNS,
    )
  })

  it('never adds rows when a further key is activated', () => {
    fc.assert(
      fc.property(settings, views, ({ matrix, view, visitor, searchText }, other) => {
        const before = new Set(visibleRows(matrix.rows, view, visitor, searchText))
        const further: MatrixView = {
          ...view,
          ...(view.cat.length === 0 && { cat: other.cat }),
          ...(view.level.length === 0 && { level: other.level }),
          ...(view.maturity.length === 0 && { maturity: other.maturity }),
          ...(view.q === '' && { q: other.q }),
          diff: view.diff || other.diff,
          mine: view.mine || other.mine,
        }
        for (const row of visibleRows(matrix.rows, further, visitor, searchText))
          expect(before).toContain(row)
      }),
      RUNS,
    )
  })

  it('never adds rows when a value is taken out of a key that stays active', () => {
    fc.assert(
      fc.property(settings, ({ matrix, view, visitor, searchText }) => {
        const before = new Set(visibleRows(matrix.rows, view, visitor, searchText))
        for (const key of ['cat', 'level', 'maturity'] as const) {
          if (view[key].length < 2) continue
          const fewer = { ...view, [key]: view[key].slice(1) }
          for (const row of visibleRows(matrix.rows, fewer, visitor, searchText))
            expect(before).toContain(row)
        }
      }),
      RUNS,
    )
  })

  it('shows everything again once all filters are cleared, at once or one by one', () => {
    fc.assert(
      fc.property(settings, ({ matrix, view, visitor, searchText }) => {
        expect(visibleRows(matrix.rows, clearFilters(view), visitor, searchText)).toEqual(matrix.rows)
        const oneByOne = activeFilters(view).reduce(removeFilter, view)
        expect(activeFilters(oneByOne)).toEqual([])
        expect(visibleRows(matrix.rows, oneByOne, visitor, searchText)).toEqual(matrix.rows)
      }),
      RUNS,
    )
  })

  it('lets text rows pass only while level and maturity are both unset', () => {
    fc.assert(
      fc.property(settings, ({ matrix, view, visitor, searchText }) => {
        if (view.level.length === 0 && view.maturity.length === 0) return
        for (const row of visibleRows(matrix.rows, view, visitor, searchText))
          expect(row.kind).toBe('support')
      }),
      RUNS,
    )
  })

  it('answers the same whatever was asked before', () => {
    fc.assert(
      fc.property(settings, fc.array(fc.tuple(views, visitors), { maxLength: 4 }), (setting, earlier) => {
        const { matrix, view, visitor, searchText } = setting
        for (const [other, another] of earlier) visibleRows(matrix.rows, other, another, searchText)
        const fresh = [...matrix.rows]
        expect(visibleRows(matrix.rows, view, visitor, searchText)).toEqual(
          visibleRows(fresh, view, visitor, searchText),
        )
      }),
      RUNS,
    )
  })

  it('ignores columns that the dataset does not have', () => {
    fc.assert(
      fc.property(settings, ({ matrix, view, visitor, searchText }) => {
        const meshes = ['gone', ...visitor.meshes, '__proto__']
        expect(visibleRows(matrix.rows, view, { ...visitor, meshes }, searchText)).toEqual(
          visibleRows(matrix.rows, view, visitor, searchText),
        )
      }),
      RUNS,
    )
  })
})

describe('the folded rows', () => {
  it('holds the rows that diff alone hides, none of which is counted as shown', () => {
    fc.assert(
      fc.property(settings, ({ matrix, view, visitor, searchText }) => {
        const shown = visibleRows(matrix.rows, view, visitor, searchText)
        const folded = filterRows(matrix.rows, view, visitor, searchText).folded
        const without = visibleRows(matrix.rows, { ...view, diff: false }, visitor, searchText)
        expect(shown.length + folded.length).toBe(without.length)
        expect(new Set([...shown, ...folded])).toEqual(new Set(without))
      }),
      RUNS,
    )
  })
})

describe('the counts', () => {
  it('counts the rows that the click leaves, for every filter value', () => {
    fc.assert(
      fc.property(settings, ({ matrix, view, visitor, searchText }) => {
        const count = filterRows(matrix.rows, view, visitor, searchText).countAfter
        for (const click of CLICKS) {
          const after = visibleRows(matrix.rows, toggleFilter(view, click), visitor, searchText)
          expect(count(click), JSON.stringify(click)).toBe(after.length)
        }
      }),
      RUNS,
    )
  })
})
