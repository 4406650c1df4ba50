import type { CategoryId, MeshId } from '../dataset/types'
import type { Level } from '../dataset/vocabulary'
import type { MatrixRow } from './types'

export interface RankedDifference {
  row: MatrixRow
  /** 0: all alike; 1: two camps of equal size, `native` against `none`. */
  spread: number
}

/**
 * How far apart two levels are for somebody who has to live with them, from `none` to `native`. A question that does
 * not arise, or that nobody can answer, is no difference between meshes.
 */
const STEPS: Record<Level, number | null> = {
  native: 4,
  addon: 3,
  partial: 2,
  external: 1,
  commercial: 1,
  none: 0,
  'not-applicable': null,
  unknown: null,
}

/**
 * Where the meshes differ most. A row's spread is the sum of the distances between any two of its levels, over the
 * greatest sum that so many meshes could reach: it is high where they fall into camps and low where one stands apart by
 * a little. Rows of the categories in `first` come before others; ties stay in dataset order.
 */
export function rankDifferences(
  rows: readonly MatrixRow[],
  shown: readonly MeshId[],
  first: readonly CategoryId[] = [],
): RankedDifference[] {
  const isFirst = (row: MatrixRow) => (first.includes(row.category) ? 0 : 1)
  return rows
    .map((row) => ({ row, spread: spreadOf(row, shown) }))
    .filter(({ spread }) => spread > 0)
    .sort((a, b) => isFirst(a.row) - isFirst(b.row) || b.spread - a.spread)
}

function spreadOf(row: MatrixRow, shown: readonly MeshId[]): number {
  const steps = shown.flatMap((mesh) => {
    const level = row.cells[mesh]?.level
    return level ? (STEPS[level] ?? []) : []
  })
  let distance = 0
  for (const [place, step] of steps.entries()) {
    for (const other of steps.slice(place + 1)) distance += Math.abs(step - other)
  }
  const half = Math.floor(shown.length / 2)
  const greatest = 4 * half * (shown.length - half)
  return greatest === 0 ? 0 : distance / greatest
}
