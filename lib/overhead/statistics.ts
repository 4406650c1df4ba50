/** How far apart two amounts are, whichever is larger: 2 for half and for double. */
export function factorBetween(a: number, b: number): number {
  return Math.max(a / b, b / a)
}

export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  const below = sorted[Math.floor(middle)]
  const above = sorted[Math.ceil(middle)]
  return below === undefined || above === undefined ? null : (below + above) / 2
}

/** The smallest value that at least this share of all reach or stay below. */
export function percentile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null
}
