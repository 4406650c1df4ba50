// How long the matrix takes to say which rows it shows and what each click would leave: `npx tsx bench/filters.ts`.
import { LEVELS, MATURITIES } from '../lib/dataset/vocabulary'
import { filterRows } from '../lib/matrix/filterRows'
import type { MatrixRow, SearchText } from '../lib/matrix/types'
import { DEFAULT_MATRIX_VIEW, type FilterValue, type MatrixView } from '../lib/matrix/view'

const CATEGORIES = ['architecture', 'traffic', 'security', 'observability', 'multi-cluster', 'operations']
const WORDS =
  'retry timeout gateway mtls policy route sidecar proxy budget header mirror canary trust identity'.split(
    ' ',
  )

const STEPS: readonly [name: string, view: Partial<MatrixView>][] = [
  ['nothing set', {}],
  ['q: first letter', { q: 'r' }],
  ['q: word', { q: 'retry' }],
  ['q: two words, rare', { q: 'mirror zebra' }],
  ['level and maturity', { level: ['native', 'addon'], maturity: ['stable'] }],
  ['only differences', { diff: true }],
  [
    'all filters',
    { cat: ['traffic', 'security'], level: ['native'], maturity: ['beta'], q: 'policy', diff: true },
  ],
]

const CLICKS: FilterValue[] = [
  ...CATEGORIES.map((value) => ({ key: 'cat' as const, value })),
  ...LEVELS.map((value) => ({ key: 'level' as const, value })),
  ...MATURITIES.map((value) => ({ key: 'maturity' as const, value })),
  { key: 'diff' },
  { key: 'mine' },
]

for (const [rowCount, meshCount] of [
  [117, 6],
  [5_000, 20],
] as const) {
  const { rows, searchText, meshes } = generate(rowCount, meshCount)
  const visitor = { meshes, needs: rows.slice(0, 20).map(({ id }) => id) }
  const answer = (view: MatrixView, over: readonly MatrixRow[] = rows) => {
    const { countAfter } = filterRows(over, view, visitor, searchText)
    for (const click of CLICKS) countAfter(click)
  }
  console.log(`${rowCount} rows x ${meshCount} meshes: rows, fold and ${CLICKS.length} counts, in ms`)
  const freshView = { ...DEFAULT_MATRIX_VIEW, q: 'zebra' }
  print('first ever, rare word', [elapsed(() => answer(freshView, [...rows]))])
  for (const [name, part] of STEPS) {
    const view = { ...DEFAULT_MATRIX_VIEW, ...part }
    print(
      name,
      Array.from({ length: 50 }, () => elapsed(() => answer(view))),
    )
  }
}

function generate(rowCount: number, meshCount: number) {
  let seed = 1
  const next = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  const pick = <T>(values: readonly T[]): T | undefined => values[next(values.length)]
  const text = (words: number) => Array.from({ length: words }, () => pick(WORDS)).join(' ')
  const meshes = Array.from({ length: meshCount }, (_, place) => `mesh-${place}`)
  const rows: MatrixRow[] = Array.from({ length: rowCount }, (_, place) => ({
    id: `row-${place}`,
    category: pick(CATEGORIES) ?? '',
    title: text(4),
    kind: next(6) === 0 ? 'text' : 'support',
    cells: Object.fromEntries(
      meshes.map((mesh) => [
        mesh,
        { level: pick(LEVELS) ?? null, value: text(7), maturity: pick([null, ...MATURITIES]) ?? null },
      ]),
    ),
  }))
  const byRow = (words: number) => Object.fromEntries(rows.map(({ id }) => [id, text(words)]))
  const searchText: SearchText = {
    criteria: byRow(20),
    summaries: Object.fromEntries(meshes.map((mesh) => [mesh, byRow(25)])),
  }
  return { rows, searchText, meshes }
}

function elapsed(act: () => void): number {
  const start = performance.now()
  act()
  return performance.now() - start
}

function print(name: string, times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(2)
  const figures =
    sorted.length === 1
      ? at(0)
      : `first ${times[0]?.toFixed(2)}, median ${at(0.5)}, 95th percentile ${at(0.95)}`
  console.log(`  ${name.padEnd(24)} ${figures}`)
}
