import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEVELS, MATURITIES } from '../dataset/vocabulary'
import { SKIPPED, UNKNOWN } from '../decision/types'
import { DEFAULT_MATRIX_VIEW, type MatrixView } from '../matrix/view'
import { scenarios } from '../scenario/arbitraries'
import { WORKLOAD_NUMBERS } from '../scenario/numbers'
import { DEFAULT_SCENARIO, type Scenario } from '../scenario/scenario'
import { decodeLink, decodeScenario, encodeLink, encodeScenario, isTooLong } from './link'
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
import type { Vocabulary } from './vocabulary'

const vocabulary: Vocabulary = {
  meshes: ['istio-sidecar', 'istio-ambient', 'linkerd', 'cilium', 'kuma', 'consul'],
  capabilities: [
    { id: 'proxy', kind: 'text' },
    { id: 'retries', kind: 'support' },
    { id: 'timeouts', kind: 'support' },
    { id: 'mtls-strict', kind: 'support' },
  ],
  categories: ['traffic', 'security', 'observability'],
  coefficients: ['istio-sidecar.base-memory', 'linkerd.base-memory'],
  questions: { 'how-many': ['few', 'many'], must: ['mtls', 'canary', 'l7'] },
}

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

const decode = (search: string) => decodeLink(search, MATRIX_PAGE, vocabulary)
const encode = (scenario: Partial<Scenario>, view: Partial<MatrixView> = {}) =>
  encodeLink(
    {
      scenario: { ...DEFAULT_SCENARIO, ...scenario },
      view: { ...DEFAULT_MATRIX_VIEW, ...view },
      datasetVersion: null,
    },
    MATRIX_PAGE,
    vocabulary,
  )

describe('the form of a link', () => {
  it('is empty where everything is at its default', () => {
    expect(encode({})).toBe('')
    expect(encodeScenario(DEFAULT_SCENARIO, vocabulary)).toBe('')
  })

  it('stays readable: keys in the order of the contract, commas and colons as they are', () => {
    const search = encode(
      {
        meshes: ['linkerd', 'istio-ambient'],
        needs: ['mtls-strict', 'retries'],
        accept: [],
        workload: {
          ...DEFAULT_SCENARIO.workload,
          pods: 900,
          vcpuPrice: 20.5,
          ownRequests: { millicores: 100, mebibytes: 128 },
          measured: { 'linkerd.base-memory': 0.000001 },
        },
        weights: { ...DEFAULT_SCENARIO.weights, security: 5 },
      },
      {
        cat: ['security', 'traffic'],
        q: 'café & (tea)',
        diff: true,
        open: { mesh: 'linkerd', capability: 'proxy' },
      },
    )
    expect(search).toBe(
      'mesh=linkerd,istio-ambient&need=retries,mtls-strict&accept=&pods=900&cpu=20.5&own=100:128' +
        '&set=linkerd.base-memory:0.000001&w=security:5' +
        '&cat=traffic,security&q=caf%C3%A9+%26+%28tea%29&diff=1&open=linkerd.proxy',
    )
  })

  it('is frozen for version 1: this link means this for ever', () => {
    const { scenario, view, notices } = decode(
      'v=1&dv=2026.11.1&mesh=cilium,kuma&need=retries&accept=partial&pods=900&meshed=80&nodes=40&services=60&known=12' +
        '&rps=12000&payload=2048&l7=30&conns=40&waypoints=4&ha=1&cni=cilium&wg=1&hubble=1&vcpu=16&gib=64&cpu=20&mem=3' +
        '&own=100:128&set=linkerd.base-memory:38&k8s=1.33&kernel=5.10&platform=arm64,vms&licence=open&w=overhead:5' +
        '&cat=traffic&level=native&maturity=beta&q=retry&diff=1&mine=1&open=linkerd.retries',
    )
    expect(notices).toEqual([])
    expect({ scenario, view }).toMatchInlineSnapshot(`
      {
        "scenario": {
          "accept": [
            "partial",
          ],
          "constraints": {
            "kernel": "5.10",
            "kubernetes": "1.33",
            "licence": "open",
            "platforms": [
              "arm64",
              "vms",
            ],
          },
          "meshes": [
            "cilium",
            "kuma",
          ],
          "needs": [
            "retries",
          ],
          "weights": {
            "adoption": 2,
            "maturity": 2,
            "multicluster": 2,
            "observability": 2,
            "openness": 2,
            "overhead": 5,
            "security": 2,
            "simplicity": 2,
            "traffic": 2,
          },
          "workload": {
            "cni": "cilium",
            "connections": 40,
            "gibPrice": 3,
            "highAvailability": true,
            "hubble": true,
            "knownServices": 12,
            "l7Percent": 30,
            "measured": {
              "linkerd.base-memory": 38,
            },
            "meshedPercent": 80,
            "nodeGib": 64,
            "nodeVcpu": 16,
            "nodes": 40,
            "ownRequests": {
              "mebibytes": 128,
              "millicores": 100,
            },
            "payloadBytes": 2048,
            "pods": 900,
            "requestsPerSecond": 12000,
            "services": 60,
            "vcpuPrice": 20,
            "waypoints": 4,
            "wireguard": true,
          },
        },
        "view": {
          "cat": [
            "traffic",
          ],
          "diff": true,
          "level": [
            "native",
          ],
          "maturity": [
            "beta",
          ],
          "mine": true,
          "open": {
            "capability": "retries",
            "mesh": "linkerd",
          },
          "q": "retry",
        },
      }
    `)
  })

  it('says when it is too long to be sent around', () => {
    expect(isTooLong(`https://example.org/?q=${'x'.repeat(1_950)}`)).toBe(false)
    expect(isTooLong(`https://example.org/?q=${'x'.repeat(2_000)}`)).toBe(true)
  })
})

describe('a link with faults', () => {
  it.each<[string, string, string, string]>([
    ['mesh=linkerd,osm', 'mesh', 'osm', 'unknown-value'],
    ['mesh=osm', 'mesh', 'osm', 'empty'],
    ['mesh=linkerd,linkerd', 'mesh', 'linkerd', 'doubled'],
    ['need=proxy', 'need', 'proxy', 'text-row'],
    ['need=__proto__', 'need', '__proto__', 'unknown-value'],
    ['__proto__=1', '__proto__', '1', 'unknown-key'],
    ['constructor=x&toString=y', 'toString', 'y', 'unknown-key'],
    ['pods=0', 'pods', '0', 'out-of-bounds'],
    ['pods=-5', 'pods', '-5', 'out-of-bounds'],
    ['pods=1e3', 'pods', '1e3', 'not-a-number'],
    ['pods=', 'pods', '', 'not-a-number'],
    ['pods=10.4', 'pods', '10.4', 'rounded'],
    ['pods=5&pods=7', 'pods', '', 'doubled'],
    ['services=10&known=11', 'known', '11', 'out-of-bounds'],
    ['q=100%', 'q', '100%', 'malformed'],
    ['v=2', 'v', '2', 'newer-contract'],
    ['dv=yesterday', 'dv', 'yesterday', 'unknown-value'],
    ['open=linkerd.gone', 'open', 'linkerd.gone', 'unknown-value'],
    ['level=%3Cscript%3Ealert(1)%3C/script%3E', 'level', '<script>alert(1)</script>', 'unknown-value'],
    ['w=overhead:9', 'w', 'overhead:9', 'out-of-bounds'],
    ['set=linkerd.base-memory:x', 'set', 'linkerd.base-memory:x', 'not-a-number'],
    ['k8s=latest', 'k8s', 'latest', 'unknown-value'],
  ])('%s is named', (search, key, value, reason) => {
    expect(decode(search).notices).toContainEqual({ key, value, reason })
  })

  it('is told in words what has gone', () => {
    expect(decode('mesh=osm&need=gone&open=linkerd.gone&own=1').notices.map(noticeText)).toEqual([
      'The mesh “osm” is not known here and was left out.',
      'mesh: nothing that is known is left, so the default was taken.',
      'The need “gone” is not known here and was left out.',
      'own: “1” is not known here and was left out.',
      'The cell “linkerd.gone” is not known here and was left out.',
    ])
  })

  it('takes the nearest number and the first of two values', () => {
    expect(decode('pods=0').scenario.workload.pods).toBe(1)
    expect(decode('pods=9999999999999999999').scenario.workload.pods).toBe(200_000)
    expect(decode('pods=5&pods=7').scenario.workload.pods).toBe(5)
    expect(decode('services=10&known=11').scenario.workload.knownServices).toBe(10)
  })

  it('reads what is whole in a broken encoding', () => {
    expect(decode('q=caf%C3%A9%zz%E0%A4').view.q).toBe('café%zz%E0%A4')
  })

  it('reads a link that was copied out of HTML source', () => {
    const { scenario, view, notices } = decode('pods=900&amp;cat=traffic')
    expect([scenario.workload.pods, view.cat, notices]).toEqual([900, ['traffic'], []])
  })

  it('says nothing of the keys of another page', () => {
    expect(decode('metric=cpu&a=must:mtls').notices).toEqual([])
    expect(decodeScenario('cat=traffic', vocabulary).notices).toEqual([])
  })

  it('keeps the end of a path that names a question or an option of old', () => {
    const { view, notices } = decodeLink('a=how-many:many,gone:yes,must:gone', DECIDE_PAGE, vocabulary)
    expect(view.a).toEqual([
      { question: 'how-many', option: 'many' },
      { question: 'must', option: UNKNOWN },
    ])
    expect(notices.map(noticeText)).toEqual([
      expect.stringMatching(/^The question “gone” is not asked any more/),
      expect.stringMatching(/^“must:gone” is no answer any more, and counts as “I don’t know”/),
    ])
  })

  it('answers 100 kB of junk at once, with no more notices than a person reads', () => {
    const junk = [
      'x'.repeat(100_000),
      '&=%'.repeat(33_000),
      `need=${'a,'.repeat(50_000)}`,
      `set=${'b:1,'.repeat(25_000)}`,
      `a=${'must:x,'.repeat(14_000)}`,
      Array.from({ length: 20_000 }, (_, place) => `k${place}=`).join('&'),
      `q=${'%F0%9F%98%80'.repeat(8_000)}`,
      `q=${'%'.repeat(100_000)}`,
      `${'%41'.repeat(33_000)}%`,
    ]
    for (const search of junk) {
      const { notices } = decode(search)
      expect(notices.length).toBeLessThanOrEqual(21)
      for (const { key, value } of notices) expect(key.length + value.length).toBeLessThan(200)
    }
  })
})

describe('a dataset without the default columns', () => {
  it('shows its own', () => {
    const own = { ...vocabulary, meshes: ['ash', 'birch'] }
    expect(decodeScenario('', own).scenario.meshes).toEqual(['ash', 'birch'])
    expect(encodeScenario(decodeScenario('', own).scenario, own)).toBe('')
  })
})
