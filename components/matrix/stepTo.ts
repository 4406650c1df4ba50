/** What the keyboard can stand on, row by row; a gap where a row has nothing in that place. */
export type Grid<Stop> = readonly (readonly (Stop | undefined)[])[]

export interface Place {
  row: number
  column: number
}

const PAGE = 10
const LAST = Number.MAX_SAFE_INTEGER

/** Where a key leads from a place, or null if it is none of ours or leads nowhere. */
export function stepTo<Stop>(grid: Grid<Stop>, from: Place, key: string, control = false): Place | null {
  const to = aim(from, key, control)
  if (!to || grid.length === 0) return null
  const row = clamp(to.row, grid.length)
  const stops = grid[row] ?? []
  // Up and down keep their column as far as the row has one; a gap gives way to the right.
  let column = clamp(to.column, stops.length)
  while (column < stops.length && stops[column] === undefined) column++
  return stops[column] === undefined || (row === from.row && column === from.column) ? null : { row, column }
}

function aim({ row, column }: Place, key: string, control: boolean): Place | null {
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column }
    case 'ArrowDown':
      return { row: row + 1, column }
    case 'ArrowLeft':
      return { row, column: column - 1 }
    case 'ArrowRight':
      return { row, column: column + 1 }
    case 'PageUp':
      return { row: row - PAGE, column }
    case 'PageDown':
      return { row: row + PAGE, column }
    case 'Home':
      return control ? { row: 0, column: 0 } : { row, column: 0 }
    case 'End':
      return control ? { row: LAST, column: LAST } : { row, column: LAST }
    default:
      return null
  }
}

function clamp(place: number, length: number): number {
  return Math.max(0, Math.min(place, length - 1))
}
