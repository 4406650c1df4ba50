import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { ClusterError, type ClusterProblem } from './problem'
import { readCluster } from './readCluster'
import type { ClusterSummary } from './summary'

const sample = (name: string) => readFileSync(new URL(`./samples/${name}`, import.meta.url))
const bytesOf = (text: string) => new TextEncoder().encode(text)

function fileOf(bytes: Uint8Array, name = 'cluster.json', chunk = 1000) {
  return {
    name,
    async *chunks() {
      for (let at = 0; at < bytes.length; at += chunk) yield new Uint8Array(bytes.subarray(at, at + chunk))
    },
  }
}

const read = (...contents: (Uint8Array | string)[]): Promise<ClusterSummary> =>
  readCluster(
    contents.map((one, at) => fileOf(typeof one === 'string' ? bytesOf(one) : one, `file ${at + 1}`)),
  )

async function problemOf(...contents: (Uint8Array | string)[]): Promise<ClusterProblem> {
  const error = await read(...contents).then(
    () => null,
    (error: unknown) => error,
  )
  if (!(error instanceof ClusterError)) throw new Error(`expected a ClusterError, got ${error}`)
  return error.problem
}

const podText = (more: object = {}) =>
  JSON.stringify({
    kind: 'Pod',
    metadata: { name: 'a', namespace: 'shop' },
    spec: { containers: [] },
    ...more,
  })

describe('the forms in which people have a dump', () => {
  const json = sample('istio-sidecar.json')

  test('gzip, a byte order mark, UTF-16 of either kind with and without a mark read the same', async () => {
    const plain = await read(json)
    const text = json.toString('utf8')
    const utf16 = Buffer.from(text, 'utf16le')
    const forms = [
      gzipSync(json),
      Buffer.from(`\uFEFF${text}`, 'utf8'),
      Buffer.from(`\uFEFF${text}`, 'utf16le'),
      utf16,
      Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
      Buffer.from(utf16).swap16(),
      gzipSync(Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`, 'utf16le')),
      Buffer.from(`Warning: v1 ComponentStatus is deprecated in v1.19+\n${text}`, 'utf8'),
    ]
    for (const form of forms) expect(await read(form)).toEqual(plain)
  })

  test('three lists in three files, or in one, are one cluster', async () => {
    const { items } = JSON.parse(json.toString())
    const listOf = (kind: string) =>
      JSON.stringify({
        kind: `${kind}List`,
        items: items.filter((one: { kind: string }) => one.kind === kind),
      })
    const lists = ['Pod', 'Node', 'Service'].map(listOf)
    const whole = await read(json)
    expect(await read(...lists)).toEqual(whole)
    expect(await read(lists.join('\n'))).toEqual(whole)
    expect(await read(`[${lists.join(',')}]`)).toEqual(whole)
  })

  test('the API’s own lists, whose items name no kind, are told by their shape', async () => {
    const { items } = JSON.parse(json.toString())
    for (const item of items) delete item.kind
    expect(await read(JSON.stringify({ kind: 'List', items }))).toEqual(await read(json))
  })

  test('YAML is read like JSON: as a list, as several documents, and with the list indented', async () => {
    const yaml = sample('kuma.yaml').toString()
    const whole = await read(yaml)
    const items = yaml.slice(yaml.indexOf('- '), yaml.indexOf('kind: List'))
    const documents = items
      .split(/^- /m)
      .slice(1)
      .map((item) => item.replace(/^ {2}/gm, ''))
    expect(await read(documents.join('---\n'))).toEqual(whole)
    expect(await read(`---\n${yaml}`)).toEqual(whole)
    expect(await read(yaml.replaceAll('\n', '\r\n'))).toEqual(whole)
    expect(await read(`items:\n${items.replace(/^/gm, '  ').trimEnd()}\nkind: List\n`)).toEqual(whole)
  })

  test('an object given twice counts once', async () => {
    const once = await read(json)
    expect(await read(json, json)).toEqual({ ...once, duplicates: 12 })
  })
})

describe('what is wrong with a file is said, with the way out', () => {
  const good = sample('none.json').toString()
  const cases: [string, Uint8Array | string, string, RegExp][] = [
    ['an empty file', '', 'empty-file', /empty file/],
    ['white space alone', ' \n\t', 'empty-file', /empty file/],
    ['JSON that breaks off', good.slice(0, 40_000), 'truncated', /breaks off after \d+ whole/],
    ['gzip that breaks off', gzipSync(good).subarray(0, 2000), 'truncated', /gzip/],
    ['a page instead of the dump', '<!DOCTYPE html><title>Sign in</title>', 'web-page', /HTML/],
    [
      'another kind',
      '{"kind":"Deployment","metadata":{"name":"a"}}',
      'wrong-kind',
      /no Pod, but 1 Deployment/,
    ],
    ['nodes alone', JSON.stringify({ kind: 'Node', metadata: { name: 'a' } }), 'no-pods', /1 Node/],
    ['an empty list', '{"kind":"List","items":[]}', 'empty-list', /nothing in it/],
    ['an empty list in YAML', 'apiVersion: v1\nitems: []\nkind: List\n', 'empty-list', /nothing in it/],
    ['nothing found', 'No resources found\n', 'empty-list', /No resources found/],
    ['an error of kubectl', 'error: You must be logged in to the server', 'kubectl-message', /error message/],
    [
      'a lost connection',
      'The connection to the server localhost:8080 was refused',
      'kubectl-message',
      /error/,
    ],
    ['the table for people', 'NAMESPACE  NAME  READY  STATUS\nshop  a  1/1  Running\n', 'table', /table/],
    ['top of nodes', 'NAME   CPU(cores)   CPU(%)   MEMORY(bytes)\na 1m 1% 2Mi\n', 'wrong-top', /containers/],
    [
      'top without containers',
      'NAMESPACE  NAME  CPU(cores)  MEMORY(bytes)\nx a 1m 1Mi\n',
      'wrong-top',
      /containers/,
    ],
    ['top alone', sample('istio-sidecar.top.txt'), 'top-alone', /alone/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'binary', /PNG/],
    ['an archive', Buffer.from('PK\u0003\u0004....'), 'binary', /ZIP/],
    ['a binary file', Buffer.from([1, 2, 3, 0, 0, 0, 9]), 'binary', /binary/],
    ['a letter', 'Dear all, please find the cluster below', 'unknown-text', /neither JSON nor YAML/],
    ['broken YAML', 'kind: Pod\n  metadata: [\n', 'malformed', /YAML/],
    ['too much YAML', `kind: Pod\n${'# \n'.repeat(7_000_001)}`, 'yaml-too-large', /20 MB of YAML/],
    ['an item without end', `{"items":[{"a":"${'x'.repeat(34_000_000)}"}]}`, 'too-large', /32 MiB/],
  ]

  test.each(cases)('%s', async (_, content, code, found) => {
    const problem = await problemOf(content)
    expect(problem.code).toBe(code)
    expect(problem.found).toMatch(found)
    expect(problem.expected).toContain('kubectl')
    expect(problem.remedy).not.toBe('')
    expect(problem.file).toBe('file 1')
  })

  test('of several files the message names the one with the fault', async () => {
    expect((await problemOf(good, '<html>')).file).toBe('file 2')
  })

  test('a file that cannot be read is a problem like any other', async () => {
    const broken = {
      name: 'gone.json',
      // biome-ignore lint/correctness/useYield: a source that fails before its first byte.
      async *chunks(): AsyncGenerator<Uint8Array> {
        throw new DOMException('gone', 'NotReadableError')
      },
    }
    await expect(readCluster([broken])).rejects.toMatchObject({
      problem: { code: 'unreadable', file: 'gone.json' },
    })
  })

  test('reading can be stopped between two chunks', async () => {
    const stop = new AbortController()
    const reading = readCluster([fileOf(bytesOf(good), 'a')], {
      signal: stop.signal,
      onProgress: (bytes) => bytes > 5000 && stop.abort(),
    })
    await expect(reading).rejects.toMatchObject({ problem: { code: 'cancelled' } })
  })
})

describe('what is kept', () => {
  test('secrets are counted, and nothing of them or of any environment is kept', async () => {
    const secret = { kind: 'Secret', metadata: { name: 'tls', namespace: 'shop' }, data: { key: 'c2VjcmV0' } }
    const summary = await read(
      JSON.stringify({
        kind: 'List',
        items: [
          secret,
          {
            kind: 'Pod',
            metadata: {
              name: 'web-1',
              namespace: 'shop',
              annotations: { 'kubectl.kubernetes.io/last-applied-configuration': 'hunter2' },
            },
            spec: {
              nodeName: 'node-17',
              containers: [{ name: 'web', env: [{ name: 'PASSWORD', value: 'hunter2' }] }],
            },
          },
        ],
      }),
    )
    expect(summary.secrets).toBe(1)
    const kept = JSON.stringify(summary)
    for (const name of ['hunter2', 'c2VjcmV0', 'web-1', 'node-17', 'tls']) expect(kept).not.toContain(name)
  })

  test('host-network pods, Jobs, init containers, waiting and ended pods are told apart', async () => {
    const pods = [
      { name: 'plain' },
      { name: 'host', spec: { hostNetwork: true } },
      { name: 'job', owner: 'Job' },
      { name: 'done', owner: 'Job', phase: 'Succeeded' },
      { name: 'failed', phase: 'Failed' },
      { name: 'waiting', phase: 'Pending' },
      { name: 'init', spec: { initContainers: [{ name: 'migrate' }] } },
      { name: 'mesh-init', spec: { initContainers: [{ name: 'istio-init' }] } },
      { name: 'helper', spec: { initContainers: [{ name: 'log-shipper', restartPolicy: 'Always' }] } },
    ].map(({ name, spec, owner, phase = 'Running' }) => ({
      kind: 'Pod',
      metadata: {
        name,
        namespace: 'shop',
        ownerReferences: [{ kind: owner ?? 'ReplicaSet', name, controller: true }],
      },
      spec: { containers: [{ name: 'web' }], ...spec },
      status: { phase },
    }))
    const summary = await read(JSON.stringify({ kind: 'List', items: pods }))
    expect(summary.namespaces).toHaveLength(1)
    expect(summary.namespaces[0]).toMatchObject({
      name: 'shop',
      pods: 7,
      hostNetworkPods: 1,
      jobPods: 1,
      initContainerPods: 1,
      pendingPods: 1,
      completedPods: 2,
    })
  })

  test('amounts that cannot be read are counted and shown, and the rest stands', async () => {
    const summary = await read(
      podText({
        spec: {
          containers: [
            { name: 'istio-proxy', resources: { requests: { cpu: 'a lot', memory: '1Gi' } } },
            { name: 'linkerd-proxy', resources: { requests: { cpu: '<b>1</b>' } } },
          ],
        },
      }),
    )
    expect(summary.oddAmounts).toEqual({ count: 2, first: 'a lot' })
    expect(summary.namespaces[0]?.tallies[0]?.requests).toMatchObject({ bytes: 1024 ** 3, withoutCpu: 1 })
  })

  test('names that are also properties of objects are names like any other', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
    const items = names.map(
      (name) => `{"kind":"Pod","metadata":{"name":"${name}","namespace":"${name}"},"__proto__":{"kind":"x"}}`,
    )
    const summary = await read(`{"items":[${items.join(',')}]}`)
    expect(summary.namespaces.map(({ name }) => name).sort()).toEqual([...names].sort())
    expect(Object.hasOwn(Object.prototype, 'kind')).toBe(false)
  })

  test('kinds without use here are counted by name', async () => {
    const summary = await read(
      `${podText()}{"kind":"ConfigMap","metadata":{"name":"a"}}{"kind":"ConfigMap","metadata":{"name":"b"}}`,
    )
    expect(summary.otherKinds).toEqual([{ kind: 'ConfigMap', count: 2 }])
  })
})
