// A formula with its numbers put in: what “Where does this come from?” draws, and what a test recomputes.
import type { CoefficientId } from './types'
import { type Range, rangeOf } from './units'
import type { CoefficientUnit, Component, Driver, Metric } from './vocabulary'

/** In which unit the value of a plain number is. */
export type ValueUnit = 'bytes' | 'cores' | 'USD a month' | 'count'

export type Expression =
  | {
      kind: 'coefficient'
      id: CoefficientId
      label: string
      /** As people write it; `value` is in base units. */
      unit: CoefficientUnit
      written: Range
      value: Range
      /** true: the visitor’s own value. */
      measured: boolean
    }
  | { kind: 'quantity'; driver: Driver; label: string; value: Range }
  | { kind: 'constant'; label: string; unit: ValueUnit; value: Range }
  /** A request of a chart: null where the chart sets nothing, which reserves nothing. */
  | { kind: 'request'; chart: string; label: string; unit: ValueUnit; value: Range | null }
  /** Another figure of the same estimate, with an explanation of its own. */
  | { kind: 'figure'; metric: Metric; label: string; value: Range }
  | { kind: 'sum'; label: string | null; component: Component | null; terms: readonly Expression[] }
  | { kind: 'product'; factors: readonly Expression[] }
  | { kind: 'largest'; of: readonly Expression[] }
  | { kind: 'quotient'; of: Expression; by: Expression }

export function evaluateExpression(expression: Expression): Range {
  switch (expression.kind) {
    case 'sum':
      return fold(expression.terms, 0, (a, b) => a + b)
    case 'product':
      return fold(expression.factors, 1, (a, b) => a * b)
    case 'largest':
      return fold(expression.of, 0, Math.max)
    case 'quotient':
      return divide(evaluateExpression(expression.of), evaluateExpression(expression.by))
    default:
      return expression.value ?? rangeOf(0, 0, 0)
  }
}

function fold(parts: readonly Expression[], start: number, combine: (a: number, b: number) => number): Range {
  return parts
    .map(evaluateExpression)
    .reduce(
      (a, b) => rangeOf(combine(a.low, b.low), combine(a.typical, b.typical), combine(a.high, b.high)),
      rangeOf(start, start, start),
    )
}

/** The more there is to divide by, the less comes out: the ends cross over. */
function divide(of: Range, by: Range): Range {
  const part = (amount: number, room: number) => (room > 0 ? amount / room : 0)
  return rangeOf(part(of.low, by.high), part(of.typical, by.typical), part(of.high, by.low))
}

/** Every expression in it, itself first. */
export function* partsOf(expression: Expression): Generator<Expression> {
  yield expression
  for (const child of childrenOf(expression)) yield* partsOf(child)
}

function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'sum':
      return expression.terms
    case 'product':
      return expression.factors
    case 'largest':
      return expression.of
    case 'quotient':
      return [expression.of, expression.by]
    default:
      return []
  }
}
