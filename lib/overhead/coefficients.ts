// The table of coefficient values in base units, with what the visitor has measured put in.
import type { OverheadModel } from './clientModel'
import type { CoefficientId } from './types'
import { type Range, rangeOf, UNIT_SCALE } from './units'

/** null = not known. */
export type Values = Readonly<Record<CoefficientId, Range | null>>

export function baseValues({ coefficients }: OverheadModel): Values {
  return Object.fromEntries(
    Object.entries(coefficients).map(([id, { range, unit }]) => {
      const scale = UNIT_SCALE[unit]
      return [id, range && rangeOf(range[0] * scale, range[1] * scale, range[2] * scale)]
    }),
  )
}

/** A measured value, in the coefficient's own unit, stands for low, typical and high alike. */
export function withMeasured(
  base: Values,
  model: OverheadModel,
  measured: Readonly<Record<CoefficientId, number>>,
): Values {
  const known = Object.entries(measured).flatMap(([id, value]) => {
    const coefficient = Object.hasOwn(model.coefficients, id) ? model.coefficients[id] : undefined
    if (coefficient === undefined) return []
    const scaled = value * UNIT_SCALE[coefficient.unit]
    return [[id, rangeOf(scaled, scaled, scaled)] as const]
  })
  return known.length === 0 ? base : { ...base, ...Object.fromEntries(known) }
}

export function lookUp(values: Values, id: CoefficientId): Range | null {
  return values[id] ?? null
}
