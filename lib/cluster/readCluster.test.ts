import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readAll } from './fixture'

const sample = (name: string) => readFileSync(new URL(`./samples/${name}`, import.meta.url))

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
    const plain = await readAll(json)
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
    for (const form of forms) expect(await readAll(form)).toEqual(plain)
  })

  test('three lists in three files, or in one, are one cluster', async () => {
    const { items } = JSON.parse(json.toString())
    const listOf = (kind: string) =>
      JSON.stringify({
        kind: `${kind}List`,
        items: items.filter((one: { kind: string }) => one.kind === kind),
      })
    const lists = ['Pod', 'Node', 'Service'].map(listOf)
    const whole = await readAll(json)
    expect(await readAll(...lists)).toEqual(whole)
    expect(await readAll(lists.join('\n'))).toEqual(whole)
    expect(await readAll(`[${lists.join(',')}]`)).toEqual(whole)
  })

  test('the API’s own lists, whose items name no kind, are told by their shape', async () => {
    const { items } = JSON.parse(json.toString())
    for (const item of items) delete item.kind
    expect(await readAll(JSON.stringify({ kind: 'List', items }))).toEqual(await readAll(json))
  })

  test('YAML is read like JSON: as a list, as several documents, and with the list indented', async () => {
    const yaml = sample('kuma.yaml').toString()
    const whole = await readAll(yaml)
    const items = yaml.slice(yaml.indexOf('- '), yaml.indexOf('kind: List'))
    const documents = items
      .split(/^- /m)
      .slice(1)
      .map((item) => item.replace(/^ {2}/gm, ''))
    expect(await readAll(documents.join('---\n'))).toEqual(whole)
    expect(await readAll(`---\n${yaml}`)).toEqual(whole)
    expect(await readAll(yaml.replaceAll('\n', '\r\n'))).toEqual(whole)
    expect(await readAll(`items:\n${items.replace(/^/gm, '  ').trimEnd()}\nkind: List\n`)).toEqual(whole)
  })

  test('an object given twice counts once', async () => {
    const once = await readAll(json)
    expect(await readAll(json, json)).toEqual({ ...once, duplicates: 12 })
  })
})

describe('what is kept', () => {
  test('secrets are counted, and nothing of them or of any environment is kept', async () => {
    const secret = { kind: 'Secret', metadata: { name: 'tls', namespace: 'shop' }, data: { key: 'c2VjcmV0' } }
    const summary = await readAll(
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
    const summary = await readAll(JSON.stringify({ kind: 'List', items: pods }))
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
    const summary = await readAll(
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
    const summary = await readAll(`{"items":[${items.join(',')}]}`)
    expect(summary.namespaces.map(({ name }) => name).sort()).toEqual([...names].sort())
    expect(Object.hasOwn(Object.prototype, 'kind')).toBe(false)
  })

  test('kinds without use here are counted by name', async () => {
    const summary = await readAll(
      `${podText()}{"kind":"ConfigMap","metadata":{"name":"a"}}{"kind":"ConfigMap","metadata":{"name":"b"}}`,
    )
    expect(summary.otherKinds).toEqual([{ kind: 'ConfigMap', count: 2 }])
  })
})
