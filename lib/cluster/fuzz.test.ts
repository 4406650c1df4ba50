// Whatever is dropped on the page: a summary or a ClusterError, never another error, and never a long wait.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkRequirements } from './checkRequirements'
import { fileOf } from './fixture'
import { meshTodayFromCluster } from './meshTodayFromCluster'
import { ClusterError } from './problem'
import { readCluster } from './readCluster'
import { workloadFromCluster } from './workloadFromCluster'

const LONGEST_WAIT = 2000

async function survives(...contents: Uint8Array[]): Promise<void> {
  const started = performance.now()
  try {
    const summary = await readCluster(contents.map((bytes, at) => fileOf(bytes, `file ${at}`, 501)))
    const ticked = new Set(summary.namespaces.map(({ name }) => name))
    const figures = [workloadFromCluster(summary, ticked).workload, meshTodayFromCluster(summary, ticked)]
    expect(JSON.stringify(figures)).not.toMatch(/NaN|Infinity|:-\d/)
    const platforms = { windows: 'none', vms: 'none', arm64: 'none' } as const
    const kubernetes = { min: '1.30', max: '1.36', meaning: null, note: null }
    checkRequirements(summary, {
      id: 'a',
      name: 'A',
      requirements: { kubernetes, kernel: { min: '5.10', note: null }, platforms },
    })
    structuredClone(summary)
  } catch (error) {
    if (!(error instanceof ClusterError)) throw error
    structuredClone(error.problem)
  }
  expect(performance.now() - started).toBeLessThan(LONGEST_WAIT)
  expect(Object.keys(Object.prototype)).toEqual([])
}

const ODD_NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'items',
  'kind',
  '<img src=x onerror=alert(1)>',
  '\u202Egnp.exe',
  '',
]
const oddText = fc.oneof(fc.constantFrom(...ODD_NAMES), fc.string(), fc.string({ unit: 'binary' }))
const oddValue = fc.oneof(
  oddText,
  fc.constantFrom(
    null,
    true,
    0,
    -1,
    1e308,
    [],
    {},
    '100m',
    '1e999999999',
    '-5Gi',
    '9'.repeat(60),
    '1.31',
    'v1.34.0',
  ),
  fc.jsonValue({ maxDepth: 3 }),
)
const container = fc.record(
  {
    name: fc.oneof(
      fc.constantFrom('istio-proxy', 'linkerd-proxy', 'cilium-agent', 'consul-dataplane-x', 'web'),
      oddValue,
    ),
    image: fc.oneof(fc.constantFrom('a/b:1.2', 'x@sha256:1', ':::@@'), oddValue),
    args: fc.oneof(fc.constant(['proxy', 'waypoint']), oddValue),
    restartPolicy: fc.oneof(fc.constant('Always'), oddValue),
    resources: fc.oneof(
      fc.record({ requests: fc.record({ cpu: oddValue, memory: oddValue }), limits: oddValue }),
      oddValue,
    ),
  },
  { requiredKeys: [] },
)
const object = fc.record(
  {
    kind: fc.oneof(
      fc.constantFrom('Pod', 'Pod', 'Pod', 'Node', 'Service', 'Secret', 'List', 'PodMetrics'),
      oddValue,
    ),
    metadata: fc.oneof(
      fc.record({
        name: oddText,
        namespace: oddText,
        labels: fc.oneof(fc.record({ app: oddText }), oddValue),
      }),
      oddValue,
    ),
    spec: fc.oneof(
      fc.record({ containers: fc.array(container), initContainers: fc.array(container), nodeName: oddText }),
      oddValue,
    ),
    status: fc.oneof(
      fc.record({
        phase: oddValue,
        capacity: fc.record({ cpu: oddValue, memory: oddValue }),
        nodeInfo: fc.record({ kubeletVersion: oddText, kernelVersion: oddText }),
      }),
      oddValue,
    ),
    items: fc.oneof(fc.array(fc.record({ kind: oddText })), oddValue),
    containers: oddValue,
  },
  { requiredKeys: [] },
)

test('any bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), (bytes) => survives(bytes)),
    { numRuns: 4000 },
  )
}, 120_000)

test('bytes behind a start that looks right', async () => {
  const starts = [
    '{"items":[{',
    '[{"a":',
    'items:\n- ',
    'apiVersion: v1\nitems:\n- &a [*a]\n',
    'NAMESPACE POD NAME CPU(cores) MEMORY(bytes)\n',
    '\uFEFF{',
    '\u001f\u008b\b\0',
    'Warning: x\n{',
  ]
  const start = fc.constantFrom(...starts).map((text) => new TextEncoder().encode(text))
  await fc.assert(
    fc.asyncProperty(start, fc.uint8Array({ maxLength: 300 }), (first, rest) =>
      survives(new Uint8Array([...first, ...rest])),
    ),
    { numRuns: 3000 },
  )
}, 120_000)

test('objects in which any field may hold anything', async () => {
  const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))
  await fc.assert(
    fc.asyncProperty(fc.array(object, { maxLength: 6 }), (items) =>
      survives(encode({ kind: 'List', items }), encode(items[0] ?? {})),
    ),
    { numRuns: 3000 },
  )
}, 120_000)

test('real dumps with bytes changed, dropped and repeated', async () => {
  const dumps = ['linkerd.json', 'kuma.yaml', 'istio-sidecar.top.txt'].map((name) =>
    new Uint8Array(readFileSync(new URL(`./samples/${name}`, import.meta.url))).subarray(0, 6000),
  )
  const change = fc.record({ at: fc.nat(6000), drop: fc.nat(40), put: fc.uint8Array({ maxLength: 12 }) })
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...dumps),
      fc.array(change, { minLength: 1, maxLength: 5 }),
      (dump, changes) => {
        const bytes = changes.reduce(
          (before, { at, drop, put }) => [...before.slice(0, at), ...put, ...before.slice(at + drop)],
          [...dump],
        )
        return survives(new Uint8Array(bytes))
      },
    ),
    { numRuns: 2000 },
  )
}, 180_000)

test('values nested a hundred thousand deep', async () => {
  const deep = 100_000
  for (const [open, close] of [
    ['[', ']'],
    ['{"a":', '}'],
    ['- ', '\n'],
    ['{a: ', '}'],
  ] as const) {
    const text = `${open.repeat(deep)}1${close.repeat(deep)}`
    for (const start of ['', '{"items":[{"kind":"Pod","spec":', 'kind: Pod\nspec: ']) {
      await survives(new TextEncoder().encode(start + text))
    }
  }
}, 120_000)
