// Units are part of the types, so that bytes never meet cores. This file is the one place where a bare number
// becomes a quantity: hence the only casts of the overhead model.
import type { CoefficientUnit } from './vocabulary'

declare const unit: unique symbol
type Quantity<Unit extends string> = number & { readonly [unit]: Unit }

export type Bytes = Quantity<'bytes'>
export type Cores = Quantity<'cores'>
export type Milliseconds = Quantity<'ms'>
export type UsdPerMonth = Quantity<'USD a month'>
export type Count = Quantity<'count'>

/** What is not known exactly: the ends of the evidence and the value that we would bet on. */
export interface Range<Unit extends number = number> {
  low: Unit
  typical: Unit
  high: Unit
}

export function rangeOf<Unit extends number>(low: number, typical: number, high: number): Range<Unit> {
  return { low, typical, high } as Range<Unit>
}

export const MIB = 1024 ** 2
export const GIB = 1024 ** 3

/** From the unit in which people write a coefficient to the base unit in which the model counts. */
export const UNIT_SCALE: Record<CoefficientUnit, number> = {
  MiB: MIB,
  cores: 1,
  'cores per 1000/s': 1 / 1000,
  ms: 1,
  ratio: 1,
}
