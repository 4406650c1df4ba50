import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workloads } from './arbitraries'
import { DEFAULT_SCENARIO, type Scenario, type Workload } from './scenario'
import { tidyWorkload } from './tidyWorkload'
import {
  moveMesh,
  setMeasured,
  setWeight,
  setWorkload,
  toggleAccept,
  toggleMesh,
  toggleNeed,
} from './transitions'

const MESHES = ['istio-sidecar', 'istio-ambient', 'linkerd', 'cilium', 'kuma', 'consul']
const withMeshes = (...meshes: string[]): Scenario => ({ ...DEFAULT_SCENARIO, meshes })

describe('toggleNeed', () => {
  it('keeps needs in dataset order, whatever the order of the clicks', () => {
    const order = ['retries', 'timeouts', 'mirroring']
    const clicked = ['mirroring', 'retries', 'timeouts', 'timeouts'].reduce(
      (scenario, need) => toggleNeed(scenario, need, order),
      DEFAULT_SCENARIO,
    )
    expect(clicked.needs).toEqual(['retries', 'mirroring'])
  })
})

describe('toggleMesh', () => {
  it('puts a new column at its place among columns in dataset order, and last among others', () => {
    expect(toggleMesh(withMeshes('linkerd', 'kuma'), 'cilium', MESHES).meshes).toEqual([
      'linkerd',
      'cilium',
      'kuma',
    ])
    expect(toggleMesh(withMeshes('kuma', 'linkerd'), 'cilium', MESHES).meshes).toEqual([
      'kuma',
      'linkerd',
      'cilium',
    ])
  })

  it('never hides the last column', () => {
    expect(toggleMesh(withMeshes('kuma'), 'kuma', MESHES).meshes).toEqual(['kuma'])
  })
})

describe('moveMesh', () => {
  it.each([
    ['kuma', 0, ['kuma', 'linkerd', 'cilium']],
    ['linkerd', 1, ['cilium', 'linkerd', 'kuma']],
    ['linkerd', 99, ['cilium', 'kuma', 'linkerd']],
    ['linkerd', -1, ['linkerd', 'cilium', 'kuma']],
    ['gone', 0, ['linkerd', 'cilium', 'kuma']],
  ])('%s to place %i', (mesh, place, meshes) => {
    expect(moveMesh(withMeshes('linkerd', 'cilium', 'kuma'), mesh, place).meshes).toEqual(meshes)
  })
})

describe('the numbers of a scenario', () => {
  it('stay legal whatever is typed', () => {
    const anyNumber = fc.double()
    const change: fc.Arbitrary<Partial<Workload>> = fc.record(
      {
        pods: anyNumber,
        services: anyNumber,
        knownServices: fc.option(anyNumber),
        l7Percent: anyNumber,
        vcpuPrice: anyNumber,
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(workloads(), change, (workload, typed) => {
        const next = setWorkload({ ...DEFAULT_SCENARIO, workload }, typed).workload
        expect(tidyWorkload(next)).toEqual(next)
        expect(next.pods).toBeGreaterThanOrEqual(1)
        expect(next.knownServices ?? 0).toBeLessThanOrEqual(next.services)
      }),
    )
  })

  it('of one’s own measuring can be set and taken back', () => {
    const set = setMeasured(DEFAULT_SCENARIO, 'linkerd.base-memory', 38)
    expect(set.workload.measured).toEqual({ 'linkerd.base-memory': 38 })
    expect(setMeasured(set, 'linkerd.base-memory', null)).toEqual(DEFAULT_SCENARIO)
  })

  it('hold weights between 0 and 5', () => {
    expect(setWeight(DEFAULT_SCENARIO, 'security', 9).weights.security).toBe(5)
  })
})

describe('toggleAccept', () => {
  it('can empty the list: then native and stable alone will do', () => {
    expect(toggleAccept(toggleAccept(DEFAULT_SCENARIO, 'beta'), 'addon').accept).toEqual([])
  })
})
