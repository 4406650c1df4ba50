import { describe, expect, it } from 'vitest'
import type { ComponentEstimate, Estimate } from '../overhead/estimateTypes'
import { rangeOf } from '../overhead/units'
import { DEFAULT_WORKLOAD } from '../scenario/scenario'
import { memoryPerPod } from './memoryPerPod'

const nothing = {
  'memory-used': null,
  'memory-reserved': null,
  'cpu-used': null,
  'cpu-reserved': null,
  pods: null,
}
const part = (
  component: ComponentEstimate['component'],
  memory: [number, number, number] | null,
): ComponentEstimate => ({
  component,
  label: component,
  one: component,
  count: rangeOf(1, 1, 1),
  each: nothing,
  total: { ...nothing, 'memory-used': memory && rangeOf(...memory) },
})
const estimateOf = (components: ComponentEstimate[]): Estimate => ({
  mesh: 'a',
  components,
  totals: {
    ...nothing,
    'latency-p50': null,
    'latency-p90': null,
    'latency-p99': null,
    'nodes-used': null,
    'nodes-reserved': null,
    'cost-used': null,
    'cost-reserved': null,
  },
  notIncluded: [],
  notes: [],
})
const workload = { ...DEFAULT_WORKLOAD, pods: 200, meshedPercent: 50 }

describe('memoryPerPod', () => {
  it('shares the data plane out over the pods that are in the mesh', () => {
    const estimate = estimateOf([
      part('ztunnel', [100, 200, 300]),
      part('waypoint', [100, 100, 100]),
      part('control-plane', [9e9, 9e9, 9e9]),
    ])
    expect(memoryPerPod(estimate, workload)).toEqual({ low: 2, typical: 3, high: 4 })
  })

  it('is not known where no part of the data plane is, and never divides by no pods', () => {
    expect(memoryPerPod(estimateOf([part('node-agent', null)]), workload)).toBeNull()
    expect(memoryPerPod(estimateOf([]), { ...workload, meshedPercent: 0 })).toBeNull()
  })
})
