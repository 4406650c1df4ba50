import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fileOf } from './fixture'
import { meshTodayFromCluster } from './meshTodayFromCluster'
import { readCluster } from './readCluster'
import type { ClusterSummary } from './summary'
import { workloadFromCluster } from './workloadFromCluster'

const MIB = 1024 ** 2

const sample = (name: string) =>
  fileOf(readFileSync(new URL(`./samples/${name}`, import.meta.url)), name, Number.POSITIVE_INFINITY)

const summaryOf = (...names: string[]): Promise<ClusterSummary> => readCluster(names.map(sample))
const teams = new Set(['shop', 'payments'])

async function todayOf(...names: string[]) {
  const found = meshTodayFromCluster(await summaryOf(...names), teams)
  expect(found).toHaveLength(1)
  const [mesh] = found
  if (!mesh) throw new Error('no mesh found')
  return { ...mesh, part: (name: string) => mesh.components.find(({ component }) => component === name) }
}

describe('the mesh that runs already', () => {
  test('none is found where there is none', async () => {
    expect(meshTodayFromCluster(await summaryOf('none.json'), teams)).toEqual([])
  })

  test('Istio with plain sidecars', async () => {
    const mesh = await todayOf('istio-sidecar.json')
    expect(mesh).toMatchObject({ mesh: 'istio-sidecar', version: '1.31.1', used: null, sharedWith: null })
    expect(mesh.part('sidecar')).toMatchObject({
      pods: 2,
      plainContainers: 2,
      nativeContainers: 0,
      reserved: { cores: 0.2, bytes: 256 * MIB },
      limits: { cores: 4, bytes: 2048 * MIB },
    })
    expect(mesh.part('control-plane')).toMatchObject({ pods: 2, reserved: { cores: 1, bytes: 4096 * MIB } })
    expect(mesh.part('gateway')).toMatchObject({ pods: 1 })
    expect(mesh.reserved).toEqual({ cores: 1.3, bytes: (256 + 4096 + 128) * MIB })
  })

  test('Istio with native sidecars', async () => {
    const mesh = await todayOf('istio-sidecar-native.json')
    expect(mesh.part('sidecar')).toMatchObject({ pods: 2, plainContainers: 0, nativeContainers: 2 })
    expect(mesh.reserved).toEqual({ cores: 1.3, bytes: (256 + 4096 + 128) * MIB })
  })

  test('its use, from kubectl top in either order', async () => {
    const mesh = await todayOf('istio-sidecar.top.txt', 'istio-sidecar.json')
    expect(mesh).toEqual(
      await todayOf('istio-sidecar.json', 'istio-sidecar.top.txt').then((same) => ({
        ...same,
        part: mesh.part,
      })),
    )
    expect(mesh.part('sidecar')?.used).toEqual({ cores: 0.008, bytes: 90 * MIB, containers: 2 })
    expect(mesh.usedIsWhole).toBe(true)
    const summary = await summaryOf('istio-sidecar.json', 'istio-sidecar.top.txt')
    expect(summary.top).toEqual({ rows: 9, matched: 5 })
  })

  test('Istio ambient: ztunnel is no sidecar, though its container has the sidecar’s name', async () => {
    const mesh = await todayOf('istio-ambient.json')
    expect(mesh).toMatchObject({ mesh: 'istio-ambient', version: '1.31.1' })
    expect(mesh.components.map(({ component, pods }) => [component, pods]).sort()).toEqual([
      ['cni', 2],
      ['control-plane', 2],
      ['waypoint', 4],
      ['ztunnel', 2],
    ])
    expect(mesh.reserved.bytes).toBe((4 * 128 + 2 * 2048 + 2 * 512 + 2 * 100) * MIB)
  })

  test('Linkerd, whose control plane has proxies of its own', async () => {
    const mesh = await todayOf('linkerd.json')
    expect(mesh).toMatchObject({ mesh: 'linkerd', version: 'edge-26.6.3', reserved: { cores: 0, bytes: 0 } })
    expect(mesh.part('sidecar')).toMatchObject({
      pods: 2,
      nativeContainers: 2,
      withoutCpu: 2,
      withoutMemory: 2,
    })
    expect(mesh.part('control-plane')).toMatchObject({ pods: 3, plainContainers: 8 })
  })

  test('Cilium, whose agents are the network’s and not the mesh’s', async () => {
    const mesh = await todayOf('cilium.json')
    expect(mesh).toMatchObject({ mesh: 'cilium', version: '1.20.2' })
    expect(mesh.part('node-agent')).toMatchObject({ pods: 2, countsAsMesh: false })
    expect(mesh.part('operator')).toMatchObject({ pods: 2, countsAsMesh: false })
    expect(mesh.part('node-envoy')).toMatchObject({ pods: 2, countsAsMesh: true })
  })

  test('Kuma, from YAML', async () => {
    const mesh = await todayOf('kuma.yaml')
    expect(mesh).toMatchObject({ mesh: 'kuma', version: '3.0.1', reserved: { cores: 0.6, bytes: 384 * MIB } })
    expect(mesh.part('sidecar')).toMatchObject({
      plainContainers: 2,
      reserved: { cores: 0.1, bytes: 128 * MIB },
    })
  })

  test('Consul', async () => {
    const mesh = await todayOf('consul.json')
    expect(mesh).toMatchObject({ mesh: 'consul', version: '2.0.1' })
    expect(mesh.part('control-plane')).toMatchObject({ pods: 5, reserved: { cores: 0.45, bytes: 850 * MIB } })
  })

  test('two modes of Istio side by side share their control plane, and say so', async () => {
    const summary = await summaryOf('istio-sidecar.json', 'istio-ambient.json')
    const found = meshTodayFromCluster(summary, teams)
    expect(found.map(({ mesh, sharedWith }) => [mesh, sharedWith])).toEqual([
      ['istio-sidecar', 'istio-ambient'],
      ['istio-ambient', 'istio-sidecar'],
    ])
  })

  test('sidecars go with their namespace’s tick, the control plane stays', async () => {
    const [mesh] = meshTodayFromCluster(await summaryOf('istio-sidecar.json'), new Set(['shop']))
    expect(mesh?.components.find(({ component }) => component === 'sidecar')?.pods).toBe(1)
    expect(mesh?.components.find(({ component }) => component === 'control-plane')?.pods).toBe(2)
  })
})

describe('the workload', () => {
  test('the namespaces of the platform and of the mesh are told from those of the teams', async () => {
    const { namespaces } = await summaryOf('istio-sidecar.json')
    expect(
      namespaces
        .filter(({ platform }) => !platform)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['default', 'istio-ingress', 'payments', 'shop'])
  })

  test('a mesh’s own pods are no workload', async () => {
    const { workload } = workloadFromCluster(await summaryOf('istio-ambient.json'), teams)
    expect(workload).toEqual({
      pods: 2,
      meshedPercent: 100,
      nodes: 2,
      services: 3,
      nodeVcpu: 8,
      nodeGib: 31,
      cni: 'other',
      waypoints: 4,
      highAvailability: true,
    })
  })

  test('Cilium as the network is found, and versions become constraints', async () => {
    const { workload, constraints } = workloadFromCluster(await summaryOf('cilium.json'), teams)
    expect(workload).toMatchObject({ cni: 'cilium' })
    expect(workload).not.toHaveProperty('meshedPercent')
    expect(constraints).toEqual({ kubernetes: '1.34', kernel: '6.8' })
  })

  test('what a dump cannot tell is named', async () => {
    const { unknown } = workloadFromCluster(await summaryOf('none.json'), teams)
    expect(unknown.map(({ key }) => key)).toEqual([
      'requestsPerSecond',
      'payloadBytes',
      'l7Percent',
      'connections',
      'knownServices',
      'wireguard',
      'hubble',
    ])
  })

  test('no namespace ticked is brought to the least that the calculator takes, and said', async () => {
    const { workload, notes } = workloadFromCluster(await summaryOf('none.json'), new Set())
    expect(workload.pods).toBe(1)
    expect(notes[0]).toContain('Pods')
  })
})
