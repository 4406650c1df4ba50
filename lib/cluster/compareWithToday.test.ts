import { expect, test } from 'vitest'
import { rangeOf } from '../overhead/units'
import { compareWithToday } from './compareWithToday'
import type { ComponentToday, MeshToday } from './meshTodayFromCluster'

function part(more: Partial<ComponentToday>): ComponentToday {
  return {
    component: 'sidecar',
    pods: 2,
    plainContainers: 2,
    nativeContainers: 0,
    versions: [],
    reserved: { cores: 0.2, bytes: 100 },
    withoutCpu: 0,
    withoutMemory: 0,
    limits: { cores: 0, bytes: 0 },
    used: null,
    countsAsMesh: true,
    ...more,
  }
}

function meshOf(...components: ComponentToday[]): MeshToday {
  return {
    mesh: 'a',
    version: null,
    components,
    reserved: { cores: 0, bytes: 0 },
    used: null,
    usedIsWhole: false,
    sharedWith: null,
    heldJobs: 0,
  }
}

const resources = {
  'memory-used': rangeOf(1, 2, 3),
  'memory-reserved': rangeOf(4, 5, 6),
  'cpu-used': null,
  'cpu-reserved': rangeOf(7, 8, 9),
  pods: null,
} as never
const estimate = {
  components: [
    { component: 'sidecar', label: '', one: '', count: rangeOf(2, 2, 2), each: resources, total: resources },
  ],
} as never

test('each part stands beside the model’s figure for it, where the model has one', () => {
  const [sidecars, gateways] = compareWithToday(meshOf(part({}), part({ component: 'gateway' })), estimate)
  expect(sidecars?.figures['memory-reserved']).toEqual({
    today: 100,
    estimate: { low: 4, typical: 5, high: 6 },
  })
  expect(sidecars?.figures['cpu-used']).toEqual({ today: null, estimate: null })
  expect(gateways?.figures['memory-reserved']).toEqual({ today: 100, estimate: null })
})

test('use counts only where all of it was measured', () => {
  const used = (containers: number) => part({ used: { cores: 0.1, bytes: 50, containers } })
  const [half] = compareWithToday(meshOf(used(1)), null)
  const [whole] = compareWithToday(meshOf(used(2)), null)
  expect(half?.figures['memory-used'].today).toBeNull()
  expect(whole?.figures['memory-used'].today).toBe(50)
})

test('what the network needs anyway is no part of the mesh', () => {
  expect(compareWithToday(meshOf(part({ countsAsMesh: false })), estimate)).toEqual([])
})
