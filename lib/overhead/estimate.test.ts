import { describe, expect, test } from 'vitest'
import { componentOf, estimateOf } from '@/scripts/overhead/realModel'
import { DEFAULT_WORKLOAD, type Workload } from '../scenario/scenario'
import { GIB, MIB, type Range } from './units'

/** The worked example of the articles: a namespace of 100 pods, with 25 services, 10 nodes and 1000 requests/s. */
const example = (changes: Partial<Workload> = {}): Workload => ({ ...DEFAULT_WORKLOAD, ...changes })
const written = (range: Range | null, scale: number) =>
  range && [range.low, range.typical, range.high].map((value) => value / scale)

function expectNear(range: Range | null, scale: number, expected: readonly number[], digits: number) {
  const values = written(range, scale)
  expect(values).not.toBeNull()
  values?.forEach((value, end) => {
    expect(value).toBeCloseTo(expected[end] ?? Number.NaN, digits)
  })
}

describe('the worked example of 100 pods', () => {
  test('gives Istio’s sidecars 30, 49 and 69 MB each, and reserves 12.5 GiB and 10.5 cores in all', () => {
    const figures = estimateOf('istio-sidecar', example())
    const sidecar = componentOf(figures, 'sidecar')
    expectNear(sidecar.each['memory-used'], MIB, [30.14, 49.05, 69.45], 2)
    expectNear(sidecar.total['memory-used'], 1000 * MIB, [3.0, 4.9, 6.9], 1)
    expectNear(sidecar.total['cpu-used'], 1, [0.66, 1.5, 6.5], 2)
    expect(sidecar.total['memory-reserved']?.typical).toBe(12.5 * GIB)
    expect(figures.totals['cpu-reserved']?.typical).toBeCloseTo(10.5)
    expectNear(componentOf(figures, 'control-plane').total['memory-used'], MIB, [105, 180, 350], 5)
    expect(figures.totals.pods?.typical).toBe(1)
  })

  test('shows config size, not pod count, deciding: unscoped among 1000 services 7 to 42 GB', () => {
    const sidecar = componentOf(estimateOf('istio-sidecar', example({ services: 1000 })), 'sidecar')
    expectNear(sidecar.total['memory-used'], 1000 * MIB, [6.9, 19.5, 41.1], 0)
  })

  test('gives Linkerd’s proxies 4, 5.2 and 15 MB each, and reserves nothing unless in HA', () => {
    const figures = estimateOf('linkerd', example())
    const proxy = componentOf(figures, 'sidecar')
    expectNear(proxy.each['memory-used'], MIB, [3.98, 5.2, 15.4], 2)
    expectNear(proxy.total['cpu-used'], 1, [0.2, 0.5, 1.6], 1)
    expect(figures.totals['memory-reserved']?.typical).toBe(0)
    expect(figures.notes.some(({ metrics }) => metrics.includes('memory-reserved'))).toBe(true)
    expectNear(componentOf(figures, 'control-plane').total['memory-used'], MIB, [75, 80, 320], 5)
    expect(figures.totals.pods?.typical).toBe(3)

    const ha = estimateOf('linkerd', example({ highAvailability: true }))
    expectNear(componentOf(ha, 'control-plane').total['memory-used'], MIB, [225, 240, 960], 5)
    expect(componentOf(ha, 'sidecar').total['memory-reserved']?.typical).toBe(2000 * MIB)
    expect(componentOf(ha, 'sidecar').total['cpu-reserved']?.typical).toBeCloseTo(10)
    expect(componentOf(ha, 'control-plane').total['memory-reserved']?.typical).toBe(660 * MIB)
    expect(componentOf(ha, 'control-plane').total['cpu-reserved']?.typical).toBeCloseTo(2.1)
    expect(ha.totals.pods?.typical).toBe(9)
  })

  test('gives Cilium nothing where it is the CNI already and nothing needs L7, and says what it cannot know', () => {
    const figures = estimateOf('cilium', example({ cni: 'cilium', l7Percent: 0 }))
    expect(figures.components).toEqual([])
    expect(figures.totals['memory-used']).toEqual({ low: 0, typical: 0, high: 0 })
    expect(figures.totals.pods?.typical).toBe(0)
    expect(figures.totals['cpu-used']).toBeNull()
    expect(
      figures.notIncluded.some(({ coefficient }) => coefficient === 'cilium.l4-cpu-per-1000-requests'),
    ).toBe(true)
  })

  test('gives a new Cilium agents, Envoys and operators, and 22 pods', () => {
    const figures = estimateOf('cilium', example({ l7Percent: 100 }))
    expectNear(componentOf(figures, 'node-agent').total['memory-used'], 1000 * MIB, [0.64, 2.3, 4.5], 1)
    expectNear(componentOf(figures, 'node-envoy').total['memory-used'], MIB, [170, 300, 950], 5)
    expectNear(componentOf(figures, 'operator').total['memory-used'], MIB, [36, 56, 78], 5)
    expectNear(componentOf(figures, 'node-envoy').total['cpu-used'], 1, [0.06, 0.3, 0.85], 5)
    expect(figures.totals['memory-reserved']?.typical).toBe(100 * MIB)
    expect(figures.totals['cpu-reserved']?.typical).toBeCloseTo(1)
    expect(figures.totals.pods?.typical).toBe(22)
    const onlyEnvoy = estimateOf('cilium', example({ cni: 'cilium' }))
    expect(onlyEnvoy.totals.pods?.typical).toBe(10)
  })

  test('gives ambient at L4 ztunnels of 13 MB, 21 pods and a reservation far above its use', () => {
    const figures = estimateOf('istio-ambient', example({ l7Percent: 0 }))
    const ztunnel = componentOf(figures, 'ztunnel')
    expectNear(ztunnel.total['memory-used'], 1000 * MIB, [0.11, 0.13, 0.29], 2)
    expectNear(ztunnel.total['cpu-used'], 1, [0.13, 0.29, 0.8], 5)
    expectNear(componentOf(figures, 'cni').total['memory-used'], 1000 * MIB, [0, 0.5, 1.0], 5)
    expect(ztunnel.total['memory-reserved']?.typical).toBe(5 * GIB)
    expect(figures.totals['cpu-reserved']?.typical).toBeCloseTo(3.5)
    expect(figures.totals.pods?.typical).toBe(21)
  })

  test('gives ambient with all traffic at L7 two waypoints, and about half to all of the sidecars’ CPU', () => {
    const figures = estimateOf('istio-ambient', example({ l7Percent: 100 }))
    const waypoint = componentOf(figures, 'waypoint')
    expect(waypoint.count).toEqual({ low: 2, typical: 2, high: 2 })
    expectNear(waypoint.total['memory-used'], 1000 * MIB, [0.12, 0.13, 0.16], 2)
    expect(waypoint.total['memory-reserved']?.typical).toBe(0.25 * GIB)
    expect(waypoint.total['cpu-reserved']?.typical).toBeCloseTo(0.2)
    const proxies = [waypoint, componentOf(figures, 'ztunnel')].map(({ total }) => total['cpu-used'])
    const cpu = (end: keyof Range) => proxies.reduce((sum, range) => sum + (range?.[end] ?? 0), 0)
    expect([cpu('low'), cpu('typical'), cpu('high')].map((value) => Number(value.toFixed(2)))).toEqual([
      0.38, 0.71, 1.65,
    ])
    expectNear(componentOf(figures, 'control-plane').total['memory-used'], MIB, [43.4, 74.4, 130], 5)
  })
})

describe('an input', () => {
  test('that a visitor has measured replaces low, typical and high alike', () => {
    const figures = estimateOf('istio-sidecar', example({ measured: { 'istio-sidecar.base-memory': 38 } }))
    expectNear(componentOf(figures, 'sidecar').each['memory-used'], MIB, [39.14, 42.05, 47.45], 2)
  })

  test('may put a number on what nobody has published, and then it counts', () => {
    const measured = { 'consul.control-plane-memory': 700, 'consul.control-plane-cpu': 0.4 }
    const figures = estimateOf('consul', example({ measured }))
    expect(componentOf(figures, 'control-plane').total['memory-used']).toEqual({
      low: 700 * MIB,
      typical: 700 * MIB,
      high: 700 * MIB,
    })
    expect(figures.notIncluded.some(({ coefficient }) => coefficient !== null)).toBe(false)
  })

  test('of own requests fills in what a chart leaves open', () => {
    const figures = estimateOf('linkerd', example({ ownRequests: { millicores: 50, mebibytes: 32 } }))
    expect(componentOf(figures, 'sidecar').total['memory-reserved']?.typical).toBe(3200 * MIB)
    expect(componentOf(figures, 'sidecar').total['cpu-reserved']?.typical).toBeCloseTo(5)
  })

  test('of waypoints is taken as given', () => {
    const figures = estimateOf('istio-ambient', example({ waypoints: 7 }))
    expect(componentOf(figures, 'waypoint').count.typical).toBe(7)
  })

  test('of traffic brings as many waypoints as their CPU limit asks for', () => {
    const figures = estimateOf('istio-ambient', example({ requestsPerSecond: 100_000, l7Percent: 100 }))
    // 100 000 requests/s at 0.25, 0.42 and 0.85 core a thousand, on replicas of two cores.
    expect(componentOf(figures, 'waypoint').count).toEqual({ low: 13, typical: 21, high: 43 })
  })

  test('of WireGuard adds a cost that is named and not numbered', () => {
    const figures = estimateOf('cilium', example({ wireguard: true }))
    const named = figures.notIncluded.map(({ coefficient }) => coefficient)
    expect(named).toContain('cilium.wireguard-cpu-per-1000-requests')
    expect(named).toContain('cilium.wireguard-latency')
  })
})

test('Consul’s control plane is reserved but its use is unknown, never zero', () => {
  const figures = estimateOf('consul', example())
  const controlPlane = componentOf(figures, 'control-plane')
  expect(controlPlane.total['memory-used']).toBeNull()
  expect(controlPlane.total['memory-reserved']?.typical).toBe(450 * MIB)
  expect(figures.notIncluded.map(({ coefficient }) => coefficient)).toContain('consul.control-plane-memory')
  expect(estimateOf('consul', example({ highAvailability: true })).totals.pods?.typical).toBe(5)
})

test('money is hidden without both prices', () => {
  expect(estimateOf('kuma', example({ vcpuPrice: 20 })).totals['cost-used']).toBeNull()
  expect(
    estimateOf('kuma', example({ vcpuPrice: 20, gibPrice: 3 })).totals['cost-used']?.typical,
  ).toBeGreaterThan(0)
})
