import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadOverhead } from '@/scripts/overhead/load'
import { DEFAULT_WORKLOAD } from '../scenario/scenario'
import { projectModel } from './clientModel'
import { compileModels, estimate } from './estimate'
import { NUMBER_INPUTS } from './inputs'
import { at, axisOf, crossings, sayCrossing, sweep } from './sweep'

const models = compileModels(projectModel(loadOverhead()))
const STEPS = 40

describe('a sweep', () => {
  test('is the estimate at each point', () => {
    for (const model of models) {
      for (const { x, range } of sweep(
        model,
        DEFAULT_WORKLOAD,
        axisOf('pods', DEFAULT_WORKLOAD),
        'memory-used',
        STEPS,
      )) {
        expect(range).toEqual(estimate(model, { ...DEFAULT_WORKLOAD, pods: x }).totals['memory-used'])
      }
    }
  })

  test('spans the visitor’s own value for every input', () => {
    for (const { key } of NUMBER_INPUTS) {
      const { from, to } = axisOf(key, DEFAULT_WORKLOAD)
      expect(from).toBeLessThan(to)
      const here = DEFAULT_WORKLOAD[key]
      if (here !== null) expect(here).toBeGreaterThanOrEqual(from)
      if (here !== null) expect(here).toBeLessThanOrEqual(to)
    }
  })

  test('ends at a round number, and stays while the visitor moves along it', () => {
    const on = (pods: number) => ({ ...DEFAULT_WORKLOAD, pods })
    const axis = axisOf('pods', on(105))
    expect(axis.to).toBe(500)
    expect(axisOf('pods', on(160))).toEqual(axis)
    for (const model of models) {
      const [one, other] = [105, 160].map((pods) => sweep(model, on(pods), axis, 'memory-used', STEPS))
      expect(one).toEqual(other)
    }
  })
})

test('at a crossing the order changes: heavier one step before, lighter from there on', () => {
  const inputs = fc.constantFrom(
    'pods',
    'nodes',
    'requestsPerSecond',
    'services',
    'l7Percent',
  ) as fc.Arbitrary<'pods' | 'nodes' | 'requestsPerSecond' | 'services' | 'l7Percent'>
  fc.assert(
    fc.property(inputs, fc.integer({ min: 2, max: 2000 }), (key, pods) => {
      const workload = { ...DEFAULT_WORKLOAD, pods }
      const axis = axisOf(key, workload)
      const swept = models.map((model) => ({
        model,
        points: sweep(model, workload, axis, 'memory-used', STEPS),
      }))
      for (const { x, lighter, heavier } of crossings(swept, workload, key, 'memory-used')) {
        const typical = (mesh: string, value: number) => {
          const model = models.find((one) => one.mesh.mesh === mesh)
          return model ? (estimate(model, at(workload, key, value)).totals['memory-used']?.typical ?? 0) : 0
        }
        const step = key === 'requestsPerSecond' || key === 'l7Percent' ? 0.1 : 1
        expect(typical(lighter, x)).toBeLessThanOrEqual(typical(heavier, x))
        expect(typical(lighter, x - step)).toBeGreaterThanOrEqual(typical(heavier, x - step))
      }
    }),
    { numRuns: 60 },
  )
})

test('a crossing is said in words', () => {
  const say = (x: number, key: 'pods' | 'l7Percent') =>
    sayCrossing({ x, y: 1, lighter: 'a', heavier: 'b' }, { key }, 'memory-used', (id) => id.toUpperCase())
  expect(say(1200, 'pods')).toBe('From 1,200 pods on, A takes less memory than B.')
  expect(say(1, 'pods')).toBe('From 1 pod on, A takes less memory than B.')
  expect(say(12.5, 'l7Percent')).toBe('From 12.5% of traffic at L7 on, A takes less memory than B.')
})
