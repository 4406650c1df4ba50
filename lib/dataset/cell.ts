import type { Cell, Claim } from './types'

/** What of a claim a version is compared by. */
export function cellOf({ level, maturity, value }: Claim | Cell): Cell {
  return { level, maturity, value }
}

export function sameCell(a: Cell, b: Cell): boolean {
  return a.level === b.level && a.maturity === b.maturity && a.value === b.value
}
