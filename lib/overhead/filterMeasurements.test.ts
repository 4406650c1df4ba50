import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countValues, filterMeasurements, MEASUREMENT_FILTERS, NO_FILTERS } from './filterMeasurements'
import type { Measurement } from './types'

const measurement: fc.Arbitrary<Measurement> = fc.record({
  id: fc.uuid(),
  mesh: fc.constantFrom('a', 'b'),
  metric: fc.constantFrom('memory_mb', 'cpu_cores'),
  component: fc.constantFrom('sidecar', 'ztunnel'),
  rig: fc.constantFrom('r', 's', 't'),
  quality: fc.constantFrom('measured', 'claimed'),
  version: fc.constant(null),
  statistic: fc.constant('mean'),
  value: fc.double({ min: 0, noNaN: true }),
  conditions: fc.constant({}),
  source: fc.constant('s'),
  note: fc.constant(null),
  unit: fc.constant('MB'),
  per: fc.constant(null),
  scope: fc.constant('each'),
  count: fc.constant(null),
}) as fc.Arbitrary<Measurement>
const filters = fc.record({
  mesh: fc.constantFrom('', 'a', 'b'),
  metric: fc.constantFrom('', 'memory_mb'),
  component: fc.constantFrom('', 'sidecar'),
  rig: fc.constantFrom('', 'r'),
  quality: fc.constantFrom('', 'claimed'),
})

test('without filters every measurement is shown', () => {
  fc.assert(
    fc.property(fc.array(measurement), (all) => {
      expect(filterMeasurements(all, NO_FILTERS)).toEqual(all)
    }),
  )
})

test('the number beside a value is what choosing it shows', () => {
  fc.assert(
    fc.property(
      fc.array(measurement),
      filters,
      fc.constantFrom(...MEASUREMENT_FILTERS),
      (all, chosen, key) => {
        for (const [value, count] of countValues(all, chosen, key)) {
          expect(filterMeasurements(all, { ...chosen, [key]: value })).toHaveLength(count)
        }
      },
    ),
  )
})
