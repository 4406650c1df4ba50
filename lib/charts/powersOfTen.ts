/** The marks of a logarithmic axis: the powers of ten that enclose all values. What is not above zero has no place. */
export function powersOfTen(values: readonly number[]): number[] {
  let least = Number.POSITIVE_INFINITY
  let most = 0
  for (const value of values) {
    if (!(value > 0)) continue
    if (value < least) least = value
    if (value > most) most = value
  }
  if (most === 0) return [1, 10]
  const from = Math.floor(Math.log10(least))
  const to = Math.max(from + 1, Math.ceil(Math.log10(most)))
  return Array.from({ length: to - from + 1 }, (_, step) => Number(`1e${from + step}`))
}
