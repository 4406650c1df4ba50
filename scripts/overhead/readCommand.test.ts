import { describe, expect, test } from 'vitest'
import { MIB } from '@/lib/overhead/units'
import { DEFAULT_WORKLOAD } from '@/lib/scenario/scenario'
import { printEstimates } from './printEstimates'
import { Refused, readCommand } from './readCommand'
import { componentOf, estimateOf, model } from './realModel'

const meshes = ['istio-sidecar', 'istio-ambient', 'linkerd', 'cilium', 'kuma', 'consul']
const vocabulary = {
  meshes,
  capabilities: [],
  categories: [],
  coefficients: Object.keys(model.coefficients),
  questions: {},
}
const read = (...argv: string[]) => readCommand(argv, vocabulary)

describe('the flags', () => {
  test('are the keys of a link', async () => {
    const { scenario, choseMeshes } = await read(
      '--pods=900',
      '--known',
      '12',
      '--ha',
      '1',
      '--mesh',
      'kuma,linkerd',
    )
    expect(scenario.workload).toMatchObject({ pods: 900, knownServices: 12, highAvailability: true })
    expect(scenario.meshes).toEqual(['kuma', 'linkerd'])
    expect(choseMeshes).toBe(true)
    expect((await read()).choseMeshes).toBe(false)
  })

  test('take overrides and prices', async () => {
    const { scenario } = await read('--set', 'kuma.base-memory:100', '--cpu', '20', '--mem', '3')
    const figures = estimateOf('kuma', scenario.workload)
    expect(figures.totals['cost-used']?.typical).toBeGreaterThan(0)
    expect(componentOf(figures, 'sidecar').each['memory-used']?.low).toBeGreaterThan(100 * MIB)
  })

  test('count before what a cluster says', async () => {
    const { scenario, remarks } = await read('--cluster', 'lib/cluster/samples/linkerd.json', '--nodes', '77')
    expect(scenario.workload.nodes).toBe(77)
    expect(scenario.workload.pods).not.toBe(DEFAULT_WORKLOAD.pods)
    expect(remarks.join()).toContain('requestsPerSecond')
  })

  test.each([
    [['--podz', '3'], '--podz'],
    [['--pods', '0'], 'out of bounds: 1 to 200,000'],
    [['--known', '30', '--services', '10'], 'at most as many as --services'],
    [['--pods', 'many'], 'not a number'],
    [['--pods', '10.5'], 'finer than it can be'],
    [['--pods'], 'needs a value'],
    [['900'], 'not a flag'],
    [['--mesh', 'nomesh'], 'not known'],
    [['--set', 'istio-sidecar.base:3'], 'not known'],
    [['--pods', '1', '--pods', '2'], 'twice'],
    [['--cluster', 'package.json'], 'expected the output of kubectl'],
    [['--cluster', 'nowhere.json'], 'could not be read'],
  ])('%j are refused in one line', async (argv, expected) => {
    const refused = await read(...argv).catch((error: unknown) => error)
    if (!(refused instanceof Refused)) return expect.unreachable('it was taken')
    expect(refused.message).toContain(expected)
    expect(refused.message).not.toContain('\n')
  })
})

test('the table marks totals that lack a part, and says that an unknown figure is not known', () => {
  const text = printEstimates([{ name: 'Consul', estimate: estimateOf('consul', DEFAULT_WORKLOAD) }])
  expect(text).toMatch(/Memory used, GiB .*\+$/m)
  expect(text).toMatch(/control-plane × 1 +not known/)
  expect(text).toContain('--set consul.control-plane-memory:VALUE')
})
