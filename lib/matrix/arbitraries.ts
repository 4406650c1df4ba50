// Generated matrices, views and visitors, for the tests of the filter laws.
import fc from 'fast-check'
import { LEVELS, MATURITIES } from '../dataset/vocabulary'
import type { ShownTo } from './filterRows'
import type { Matrix, MatrixCell, MatrixRow, SearchText } from './types'
import type { MatrixView } from './view'

const MESHES = ['ash', 'birch', 'cedar', 'dill']
const CATEGORIES = ['north', 'south', 'west']
// Few words, so that searches hit; some with accents and capitals, so that folding matters.
const WORDS = ['Retry', 'café', 'mTLS', 'ÉTÉ', 'gateway', 'try', 'cafe']

const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' '))
const folded = fc.constantFrom('retry', 'ete gateway', 'mtls cafe', 'nothing')

const maturity = fc.constantFrom(null, ...MATURITIES)
const supportCell = fc.record({ level: fc.constantFrom(...LEVELS), maturity, value: text })
const textCell = fc.record({ level: fc.constant(null), maturity, value: text })

function cells(cell: fc.Arbitrary<MatrixCell>) {
  return fc
    .tuple(...MESHES.map(() => cell))
    .map((row) =>
      Object.fromEntries(MESHES.flatMap((mesh, place) => (row[place] ? [[mesh, row[place]]] : []))),
    )
}

const row: fc.Arbitrary<Omit<MatrixRow, 'id'>> = fc
  .oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('support' as const), cells: cells(supportCell) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('text' as const), cells: cells(textCell) }) },
  )
  .chain(({ kind, cells }) =>
    fc
      .record({ category: fc.constantFrom(...CATEGORIES), title: text })
      .map((rest) => ({ ...rest, kind, cells })),
  )

export const matrices: fc.Arbitrary<Matrix> = fc.array(row, { maxLength: 12 }).map((rows) => ({
  categories: CATEGORIES.map((id) => ({ id, title: id })),
  rows: rows.map((each, place) => ({ ...each, id: `row-${place}` })),
}))

const bySampleRow = <T>(value: fc.Arbitrary<T>) =>
  fc
    .array(value, { minLength: 12, maxLength: 12 })
    .map((values) => Object.fromEntries(values.map((each, place) => [`row-${place}`, each])))

export const searchTexts: fc.Arbitrary<SearchText | null> = fc.option(
  fc.record({
    criteria: bySampleRow(folded),
    summaries: fc
      .tuple(...MESHES.map(() => bySampleRow(folded)))
      .map((all) =>
        Object.fromEntries(MESHES.flatMap((mesh, place) => (all[place] ? [[mesh, all[place]]] : []))),
      ),
  }),
)

export const views: fc.Arbitrary<MatrixView> = fc.record({
  cat: fc.subarray(CATEGORIES),
  level: fc.oneof(fc.constant([]), fc.subarray([...LEVELS])),
  maturity: fc.oneof(fc.constant([]), fc.subarray([...MATURITIES])),
  q: fc.oneof(
    fc.constant(''),
    fc
      .array(fc.constantFrom('try', 'CAFÉ', 'tls', 'ete', 'e', 'zzz'), { maxLength: 2 })
      .map((words) => words.join(' ')),
  ),
  diff: fc.boolean(),
  mine: fc.boolean(),
  open: fc.constant(null),
})

export const visitors: fc.Arbitrary<ShownTo> = fc.record({
  meshes: fc.shuffledSubarray(MESHES, { minLength: 1 }),
  needs: fc.subarray(Array.from({ length: 12 }, (_, place) => `row-${place}`)),
})
