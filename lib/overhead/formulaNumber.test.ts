import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compiled } from '@/scripts/overhead/realModel'
import { DEFAULT_WORKLOAD } from '../scenario/scenario'
import { explain } from './explain'
import { type Expression, evaluateExpression, partsOf } from './expression'
import { formulaNumber, formulaQuantity } from './formulaNumber'
import { GIB, MIB, rangeOf, UNIT_SCALE } from './units'
import { METRICS } from './vocabulary'

test.each([
  [0.0105, '0.0105'],
  [0.9375, '0.9375'],
  [80 / 3, '26.67'],
  [1140, '1,140'],
  [12_345.67, '12,345.7'],
])('%d is written %s', (value, written) => {
  expect(formulaNumber(value)).toBe(written)
})

test('an amount of bytes takes the unit that suits it', () => {
  expect(formulaQuantity(128 * MIB, 'bytes')).toBe('128 MiB')
  expect(formulaQuantity(7.45 * GIB, 'bytes')).toBe('7.45 GiB')
})

const numberIn = (written: string) => Number(written.replaceAll(',', ''))

/** The same formula with its typical numbers rounded as a reader sees them. */
function asWritten(part: Expression): Expression {
  switch (part.kind) {
    case 'coefficient': {
      const seen = numberIn(formulaNumber(part.written.typical)) * UNIT_SCALE[part.unit]
      return { ...part, value: rangeOf(seen, seen, seen) }
    }
    case 'quantity':
    case 'figure': {
      const seen = numberIn(formulaNumber(part.value.typical))
      return { ...part, value: rangeOf(seen, seen, seen) }
    }
    case 'sum':
      return { ...part, terms: part.terms.map(asWritten) }
    case 'product':
      return { ...part, factors: part.factors.map(asWritten) }
    case 'largest':
      return { ...part, of: part.of.map(asWritten) }
    case 'quotient':
      return { ...part, of: asWritten(part.of), by: asWritten(part.by) }
    default:
      return part
  }
}

test('the formula worked out with the numbers as they are written comes to the figure, within a thousandth', () => {
  const workload = { ...DEFAULT_WORKLOAD, vcpuPrice: 21.37, gibPrice: 2.86 }
  const property = fc.property(
    fc.constantFrom(...compiled),
    fc.constantFrom(...METRICS),
    fc.integer({ min: 1, max: 20_000 }),
    fc.integer({ min: 1, max: 100_000 }),
    (model, metric, pods, requestsPerSecond) => {
      const { formula } = explain(model, { ...workload, pods, requestsPerSecond }, { metric })
      if (formula === null) return true
      const [seen, exact] = [asWritten(formula), formula].map((one) => evaluateExpression(one).typical)
      return Math.abs((seen ?? 0) - (exact ?? 0)) <= 0.001 * (exact ?? 0)
    },
  )
  expect(fc.check(property, { numRuns: 1000 }).counterexample).toBeNull()
})

test('no number of any formula is written as zero unless it is', () => {
  for (const model of compiled) {
    for (const metric of METRICS) {
      const { formula } = explain(model, DEFAULT_WORKLOAD, { metric })
      for (const part of formula ? partsOf(formula) : []) {
        if (part.kind !== 'coefficient' || part.written.typical === 0) continue
        expect(numberIn(formulaNumber(part.written.typical))).toBe(part.written.typical)
      }
    }
  }
})
