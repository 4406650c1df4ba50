import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEVELS, MATURITIES } from '../dataset/vocabulary'
import { SKIPPED } from '../decision/types'
import type { MatrixView } from '../matrix/view'
import { scenarios } from '../scenario/arbitraries'
import { WORKLOAD_NUMBERS } from '../scenario/numbers'
import type { Scenario } from '../scenario/scenario'
import { vocabulary } from './fixture'
import { decodeLink, encodeLink } from './link'
import { noticeText } from './notices'
import { NO_VIEW, type PageTable } from './pageTable'
import {
  AXIS_KEYS,
  BASES,
  CALCULATOR_METRICS,
  CALCULATOR_PAGE,
  type CalculatorView,
} from './views/calculator'
import { DECIDE_PAGE, type DecideView } from './views/decide'
import { MATRIX_PAGE } from './views/matrix'

const needs = ['retries', 'timeouts', 'mtls-strict']
const anyScenario = scenarios({ ...vocabulary, needs })

const queries = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map((text) => text.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim())

const matrixViews: fc.Arbitrary<MatrixView> = fc.record({
  cat: fc.subarray([...vocabulary.categories]),
  level: fc.subarray([...LEVELS]),
  maturity: fc.subarray([...MATURITIES]),
  q: queries,
  diff: fc.boolean(),
  mine: fc.boolean(),
  open: fc.option(
    fc.record({
      mesh: fc.constantFrom(...vocabulary.meshes),
      capability: fc.constantFrom(...vocabulary.capabilities.map(({ id }) => id)),
    }),
  ),
})

const calculatorViews: fc.Arbitrary<CalculatorView> = fc.record({
  metric: fc.constantFrom(...CALCULATOR_METRICS),
  basis: fc.constantFrom(...BASES),
  x: fc.constantFrom(...Object.values(AXIS_KEYS)),
})

const decideViews: fc.Arbitrary<DecideView> = fc.record({
  a: fc.shuffledSubarray([
    { question: 'how-many', option: 'few' },
    { question: 'must', option: 'mtls' },
    { question: 'must', option: 'l7' },
    { question: 'must', option: SKIPPED },
  ]),
})

const datasetVersions = fc.option(fc.constantFrom('2026.11.1', '2027.1.12'))
const RUNS = { numRuns: 10_000 }

function roundTrips<View>(page: PageTable<View>, views: fc.Arbitrary<View>) {
  fc.assert(
    fc.property(anyScenario, views, datasetVersions, (scenario, view, datasetVersion) => {
      const state = { scenario, view, datasetVersion }
      const search = encodeLink(state, page, vocabulary)
      expect(decodeLink(search, page, vocabulary)).toEqual({ ...state, notices: [] })
      expect(decodeLink(`?${search}`, page, vocabulary)).toEqual({ ...state, notices: [] })
    }),
    RUNS,
  )
}

describe('a link decoded gives back the state it was made from', () => {
  it('on the matrix', () => roundTrips(MATRIX_PAGE, matrixViews))
  it('on the calculator', () => roundTrips(CALCULATOR_PAGE, calculatorViews))
  it('on the decision', () => roundTrips(DECIDE_PAGE, decideViews))
  it('on pages that have no view', () => roundTrips(NO_VIEW, fc.constant(null)))
})

const keys = fc.constantFrom(
  ...[
    'v',
    'dv',
    'mesh',
    'need',
    'accept',
    'pods',
    'known',
    'services',
    'rps',
    'ha',
    'cni',
    'cpu',
    'own',
    'set',
  ],
  ...['k8s', 'kernel', 'platform', 'licence', 'w', 'cat', 'level', 'q', 'diff', 'open', 'a', 'x', 'metric'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'foo', ''],
)
const values = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom('%', 'E', '0', '9', 'F', ',', ':', '.', '-', '+', '&', '<', '\0', '\uD800'),
    maxLength: 20,
  }),
  fc
    .array(
      fc.constantFrom(
        'linkerd',
        'retries',
        'proxy',
        '__proto__',
        'constructor',
        'addon',
        'overhead:3',
        'must:mtls',
        'must:gone',
        'linkerd.retries',
        'linkerd.base-memory:1e3',
        'linkerd.base-memory:0.1234567891234',
        '<script>',
        '%3Cscript%3E',
      ),
      { maxLength: 4 },
    )
    .map((items) => items.join(',')),
  fc.constantFrom(
    '1',
    '0',
    '-1',
    '1e9',
    '9'.repeat(400),
    '0x10',
    'NaN',
    'Infinity',
    '1.33',
    'v1.33.2-gke',
    '100:128',
    '0.1',
    '00012',
    '.5',
    '5.',
  ),
)
const nearMisses = fc
  .array(fc.tuple(keys, values), { maxLength: 8 })
  .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&'))
const anyString = fc.oneof(
  nearMisses,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 200 }),
)

function isLegal({ meshes, needs: wanted, workload }: Scenario): boolean {
  const numbersAreLegal = Object.entries(WORKLOAD_NUMBERS).every(([name, { min, max }]) => {
    const value = workload[name as keyof typeof WORKLOAD_NUMBERS]
    return value === null || (value >= min && value <= max)
  })
  return (
    numbersAreLegal &&
    meshes.length > 0 &&
    meshes.every((mesh) => vocabulary.meshes.includes(mesh)) &&
    wanted.every((need) => needs.includes(need)) &&
    (workload.knownServices ?? 0) <= workload.services &&
    Object.keys(workload.measured).every((id) => vocabulary.coefficients.includes(id))
  )
}

function isSafe<View>(page: PageTable<View>) {
  fc.assert(
    fc.property(anyString, (search) => {
      const decoded = decodeLink(search, page, vocabulary)
      expect(isLegal(decoded.scenario)).toBe(true)
      for (const notice of decoded.notices) expect(noticeText(notice).length).toBeLessThan(300)
      const canonical = encodeLink(decoded, page, vocabulary)
      const again = decodeLink(canonical, page, vocabulary)
      expect(again).toEqual({ ...decoded, notices: [] })
      expect(encodeLink(again, page, vocabulary)).toBe(canonical)
    }),
    RUNS,
  )
}

describe('any string is read as a legal state, whose own link says the same', () => {
  it('on the matrix', () => isSafe(MATRIX_PAGE))
  it('on the calculator', () => isSafe(CALCULATOR_PAGE))
  it('on the decision', () => isSafe(DECIDE_PAGE))
  it('on pages that have no view', () => isSafe(NO_VIEW))
})
