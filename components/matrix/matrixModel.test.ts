import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createVisitStore, type VisitState } from '@/components/state/store'
import { matrices, searchTexts, views, visitors } from '@/lib/matrix/arbitraries'
import type { ShownTo } from '@/lib/matrix/filterRows'
import type { MatrixRow } from '@/lib/matrix/types'
import { DEFAULT_MATRIX_VIEW, type MatrixView } from '@/lib/matrix/view'
import { makeRows } from './madeRows'
import { createMatrixModel, type MatrixInput } from './matrixModel'
import { FIRST_ROWS, ROWS_A_STEP } from './rowCounts'

const START = createVisitStore({
  meshes: ['ash'],
  capabilities: [],
  categories: [],
  coefficients: [],
  questions: {},
}).getState()

const visit = (view: Partial<MatrixView>, shownTo?: Partial<ShownTo>): VisitState => ({
  ...START,
  scenario: shownTo ? { ...START.scenario, ...shownTo } : START.scenario,
  views: { ...START.views, matrix: { ...DEFAULT_MATRIX_VIEW, ...view } },
})

function inputOf(rows: readonly MatrixRow[], more: Partial<MatrixInput> = {}): MatrixInput {
  const categories = ['a', 'b'].map((id) => ({ id, title: id }))
  return { categories, rows, total: rows.length, loading: false, searchText: null, ...more }
}

const BOTH = { meshes: ['ash', 'birch'] }

describe('the model of the matrix', () => {
  test('whatever is set and read in whatever order, the answer is the one of a model that began there', () => {
    const step = fc.record({
      view: views,
      visitor: visitors,
      fold: fc.constantFrom(null, 'north', 'south'),
      come: fc.boolean(),
    })
    const steps = fc.array(step, { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(matrices, searchTexts, steps, ({ categories, rows }, searchText, taken) => {
        const input = inputOf(rows, { categories, searchText })
        const model = createMatrixModel(inputOf([], { categories }), START)
        for (const { view, visitor, fold, come } of taken) {
          if (come) model.take({ ...input, searchText: null })
          model.follow(visit(view, visitor))
          if (fold) model.toggleFold(fold)
        }
        model.take(input)
        const last = taken.at(-1)
        const anew = createMatrixModel(input, visit(last?.view ?? {}, last?.visitor))
        for (const fold of model.getState().openFolds) anew.toggleFold(fold)
        const { countAfter, ...kept } = model.getState()
        expect(kept).toEqual({ ...anew.getState(), countAfter: undefined })
        expect(countAfter({ key: 'diff' })).toBe(anew.getState().countAfter({ key: 'diff' }))
      }),
    )
  })

  test('it is silent where a cell is opened, which is no filter', () => {
    const model = createMatrixModel(inputOf(makeRows(6)), visit({}))
    let told = 0
    model.subscribe(() => told++)
    model.follow(visit({ open: { mesh: 'ash', capability: 'row-1' } }))
    expect(told).toBe(0)
    model.follow(visit({ cat: ['a'] }, {}))
    expect(told).toBe(1)
    // As read from the address anew, which closing a cell does.
    model.follow(visit({ cat: ['a'] }, {}))
    expect(told).toBe(1)
    expect(model.getState().visibleCount).toBe(3)
  })

  test('an opened fold stays open while rows are folded, and is closed when folding begins anew', () => {
    const model = createMatrixModel(inputOf(makeRows(12)), visit({ diff: true }, BOTH))
    model.toggleFold('a')
    expect([...model.getState().openFolds]).toEqual(['a'])
    expect(model.getState().drawnIds.has('row-0')).toBe(true)
    model.follow(visit({ diff: true, q: 'row' }, BOTH))
    expect([...model.getState().openFolds]).toEqual(['a'])
    model.follow(visit({}, BOTH))
    model.follow(visit({ diff: true }, BOTH))
    expect([...model.getState().openFolds]).toEqual([])
    expect(model.getState().drawnIds.has('row-0')).toBe(false)
  })

  test('a very long table draws a screenful, more as the reader comes to its end, and a screenful after each change', () => {
    const model = createMatrixModel(inputOf(makeRows(600)), visit({}))
    expect(model.getState().drawn).toHaveLength(FIRST_ROWS)
    model.drawMore()
    expect(model.getState().drawn).toHaveLength(FIRST_ROWS + ROWS_A_STEP)
    expect(model.getState().visibleCount).toBe(600)
    model.follow(visit({ cat: ['b'] }))
    expect(model.getState().drawn).toHaveLength(FIRST_ROWS)
    expect(model.getState().hasMore).toBe(true)
  })

  test('while rows are on their way all are counted, unless a filter asks about those that have come', () => {
    const rows = makeRows(10)
    const model = createMatrixModel(inputOf(rows, { total: 500, loading: true }), visit({}))
    expect(model.getState().visibleCount).toBe(500)
    model.follow(visit({ cat: ['a'] }))
    expect(model.getState().visibleCount).toBe(5)
    model.take(inputOf(makeRows(500)))
    expect(model.getState().visibleCount).toBe(250)
  })

  test('rows of a table of usual size keep their groups whatever is filtered, so that none is drawn anew', () => {
    const model = createMatrixModel(inputOf(makeRows(10)), visit({}))
    const { groups } = model.getState()
    model.follow(visit({ cat: ['b'] }))
    expect(model.getState().groups).toBe(groups)
  })
})
