import type { OverheadModel } from './clientModel'
import { lookUp } from './coefficients'
import { type Context, isActive, type Term } from './evaluate'
import type { Expression, ValueUnit } from './expression'
import type { CoefficientId } from './types'
import { rangeOf, UNIT_SCALE } from './units'
import { DRIVER_LABELS, type Driver } from './vocabulary'

/** The terms that count for this workload and are known, each as a product. */
export function explainTerms(terms: readonly Term[], model: OverheadModel, context: Context): Expression[] {
  return terms.flatMap((term) => {
    if (!isActive(term, context)) return []
    const coefficient = explainCoefficient(term.coefficient, model, context)
    return coefficient === null ? [] : [product([coefficient, ...explainDrivers(term.times, context)])]
  })
}

export function explainCoefficient(
  id: CoefficientId,
  model: OverheadModel,
  context: Context,
): Expression | null {
  const coefficient = model.coefficients[id]
  const value = lookUp(context.values, id)
  if (coefficient === undefined || value === null) return null
  const { label, unit } = coefficient
  const scale = UNIT_SCALE[unit]
  const written = rangeOf(value.low / scale, value.typical / scale, value.high / scale)
  const measured = Object.hasOwn(context.workload.measured, id)
  return { kind: 'coefficient', id, label, unit, written, value, measured }
}

export function explainDrivers(
  drivers: readonly Driver[],
  { drivers: { low, typical, high } }: Context,
): Expression[] {
  return drivers.map((driver) => ({
    kind: 'quantity',
    driver,
    label: DRIVER_LABELS[driver],
    value: rangeOf(low[driver], typical[driver], high[driver]),
  }))
}

export function constant(label: string, value: number, unit: ValueUnit = 'count'): Expression {
  return { kind: 'constant', label, unit, value: rangeOf(value, value, value) }
}

/** A product of one thing is that thing. */
export function product(factors: readonly Expression[]): Expression {
  const [only] = factors
  return factors.length === 1 && only ? only : { kind: 'product', factors }
}
