// Sums of terms: coefficient times quantities, at the low, the typical and the high end at once.
import type { Workload } from '../scenario/scenario'
import type { BoundTerm } from './boundModel'
import type { Values } from './coefficients'
import { applies, type Condition } from './conditions'
import type { Drivers } from './drivers'
import type { CoefficientId } from './types'
import { type Range, rangeOf } from './units'
import type { Driver } from './vocabulary'

export interface Term {
  coefficient: CoefficientId
  times: readonly Driver[]
  when?: readonly Condition[] | undefined
}

/** Quantities at each end of the range: they differ only where the number of waypoints follows from a coefficient. */
export type DriverRange = { low: Drivers; typical: Drivers; high: Drivers }

export interface Context {
  workload: Workload
  drivers: DriverRange
  values: Values
}

export function isActive(
  part: { when?: readonly Condition[] | undefined },
  { workload, drivers }: Context,
): boolean {
  return part.when === undefined || applies(part.when, workload, drivers.typical)
}

/** What the known terms come to; null where nothing is known; zero where there is nothing to know. */
export function sumTerms<Unit extends number>(
  terms: readonly BoundTerm[],
  context: Context,
): Range<Unit> | null {
  const { drivers } = context
  const isOne = drivers.low === drivers.high
  let low = 0
  let typical = 0
  let high = 0
  let known = 0
  let unknown = 0
  for (const term of terms) {
    if (!isActive(term, context)) continue
    const { value, times } = term
    if (value === null) {
      unknown++
      continue
    }
    known++
    const quantity = product(times, drivers.typical)
    low += value.low * (isOne ? quantity : product(times, drivers.low))
    typical += value.typical * quantity
    high += value.high * (isOne ? quantity : product(times, drivers.high))
  }
  return known === 0 && unknown > 0 ? null : rangeOf(low, typical, high)
}

export function product(times: readonly Driver[], drivers: Drivers): number {
  let result = 1
  for (const driver of times) result *= drivers[driver]
  return result
}

export function productRange<Unit extends number>(
  times: readonly Driver[],
  { drivers }: Context,
): Range<Unit> {
  const { low, typical, high } = drivers
  return rangeOf(product(times, low), product(times, typical), product(times, high))
}

export function multiply<Unit extends number>(count: Range, each: Range<Unit>): Range<Unit> {
  return rangeOf(count.low * each.low, count.typical * each.typical, count.high * each.high)
}

/** null and a number make a number: what is not known is named beside the sum, not in it. */
export function addKnown<Unit extends number>(
  a: Range<Unit> | null,
  b: Range<Unit> | null,
): Range<Unit> | null {
  if (a === null) return b
  if (b === null) return a
  return rangeOf(a.low + b.low, a.typical + b.typical, a.high + b.high)
}
