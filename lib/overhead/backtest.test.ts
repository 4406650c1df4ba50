import { describe, expect, test } from 'vitest'
import { compiled, overhead } from '@/scripts/overhead/realModel'
import { accuracyOf, backtest, type Comparison, worst } from './backtest'
import { matchesAny } from './readMeasurement'
import { factorBetween, median, percentile } from './statistics'

const result = backtest(overhead.measurements, overhead.readings, compiled)
const over = (quantity: Comparison['quantity']) =>
  accuracyOf(result.compared.filter((one) => one.quantity === quantity))

describe('model against measurement', () => {
  test('every measurement is either compared or left out with a reason', () => {
    const compared = result.compared.flatMap(({ ids }) => ids)
    const leftOut = result.leftOut.map(({ id }) => id)
    expect([...compared, ...leftOut].toSorted()).toEqual(overhead.measurements.map(({ id }) => id).toSorted())
    for (const { reason } of result.leftOut) expect(reason.length).toBeGreaterThan(10)
  })

  test('the median factor, each rig once, is at most 1.4 for memory and 1.6 for CPU', () => {
    expect(over('memory').median).toBeLessThanOrEqual(1.4)
    expect(over('cpu').median).toBeLessThanOrEqual(1.6)
  })

  test('the worst are named once a rig, worst first', () => {
    const named = worst(result.compared, 5)
    expect(new Set(named.map(({ rig }) => rig)).size).toBe(5)
    expect(named.map(({ factor }) => factor)).toEqual(
      named.map(({ factor }) => factor).toSorted((a, b) => b - a),
    )
  })
})

test('a rig with many rows weighs as much as one with a single row', () => {
  const row = (rig: string, factor: number): Comparison => ({
    ids: [`${rig}-${factor}`],
    mesh: 'm',
    component: 'sidecar',
    quantity: 'memory',
    rig,
    quality: 'measured',
    measured: 1,
    predicted: { low: 1, typical: factor, high: factor },
    factor,
    inside: true,
    assumed: null,
  })
  const rows = [row('a', 1), row('a', 1.1), row('a', 1.2), row('b', 3), row('c', 2)]
  expect(accuracyOf(rows)).toMatchObject({ rigs: 3, comparisons: 5, median: 2, percentile90: 3 })
})

test('a factor does not care which side is larger', () => {
  expect(factorBetween(2, 4)).toBe(2)
  expect(factorBetween(4, 2)).toBe(2)
})

test('the median of nothing is not known', () => {
  expect(median([])).toBeNull()
  expect(median([3, 1])).toBe(2)
  expect(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9)).toBe(9)
})

test.each([
  ['gsd-istio-60-dp-mem', 'gsd-istio-*', true],
  ['gsd-istio-60-dp-mem', 'gsd-*-dp-mem', true],
  ['gsd-istio-60-dp-cpu', 'gsd-*-dp-mem', false],
  ['a-b', 'a-b', true],
  ['a-b-c', 'a-b', false],
  ['ab', 'ab*b', false],
])('%s against the pattern %s: %s', (id, pattern, expected) => {
  expect(matchesAny(id, [pattern])).toBe(expected)
})
