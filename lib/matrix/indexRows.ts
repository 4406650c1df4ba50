// Rows turned into numbers, so that a filter over 5,000 rows and 20 meshes is answered within one frame.
import type { CapabilityId, CategoryId, MeshId } from '../dataset/types'
import { LEVELS, MATURITIES } from '../dataset/vocabulary'
import type { MatrixCell, MatrixRow } from './types'

export interface RowIndex {
  size: number
  rows: readonly MatrixRow[]
  places: ReadonlyMap<CapabilityId, number>
  categories: ReadonlyMap<CategoryId, number>
  categoryOf: Uint32Array
  isText: Uint8Array
  meshes: ReadonlyMap<MeshId, Column>
}

/** One mesh, row by row. */
export interface Column {
  /** A bit for the cell's level and maturity, split in two halves; 0 on text rows. */
  low: Uint32Array
  high: Uint32Array
  /** Equal numbers are equal cells as `diff` sees them: levels, or values on text rows. */
  content: Uint32Array
}

export const UNSTATED = MATURITIES.length
const MATURITY_SLOTS = MATURITIES.length + 1

/** The two halves of the bit set of level and maturity pairs. */
export interface PairBits {
  low: number
  high: number
}

export function pairBits(pairs: Iterable<readonly [level: number, maturity: number]>): PairBits {
  const bits = { low: 0, high: 0 }
  for (const [level, maturity] of pairs) {
    const place = level * MATURITY_SLOTS + maturity
    if (place < 32) bits.low |= 1 << place
    else bits.high |= 1 << (place - 32)
  }
  return bits
}

const indexes = new WeakMap<readonly MatrixRow[], RowIndex>()

/** The index of these very rows; made once. */
export function indexRows(rows: readonly MatrixRow[]): RowIndex {
  const known = indexes.get(rows)
  if (known) return known
  const index = buildIndex(rows)
  indexes.set(rows, index)
  return index
}

function buildIndex(rows: readonly MatrixRow[]): RowIndex {
  const categories = new Map<CategoryId, number>()
  const meshes = new Map<MeshId, Column>()
  const contents = new Map<string, number>()
  const numberOf = (content: string) => {
    const number = contents.get(content) ?? contents.size + 1
    contents.set(content, number)
    return number
  }
  const index = {
    size: rows.length,
    rows,
    places: new Map(rows.map((row, place) => [row.id, place])),
    categories,
    categoryOf: new Uint32Array(rows.length),
    isText: new Uint8Array(rows.length),
    meshes,
  }
  for (const [place, row] of rows.entries()) {
    if (!categories.has(row.category)) categories.set(row.category, categories.size)
    index.categoryOf[place] = categories.get(row.category) ?? 0
    index.isText[place] = row.kind === 'text' ? 1 : 0
    for (const [mesh, cell] of Object.entries(row.cells)) {
      let column = meshes.get(mesh)
      if (!column) {
        column = emptyColumn(rows.length)
        meshes.set(mesh, column)
      }
      const bits = cellBits(row, cell)
      column.low[place] = bits.low
      column.high[place] = bits.high
      column.content[place] = numberOf(row.kind === 'text' ? `text ${cell.value}` : `level ${cell.level}`)
    }
  }
  return index
}

function emptyColumn(size: number): Column {
  return { low: new Uint32Array(size), high: new Uint32Array(size), content: new Uint32Array(size) }
}

function cellBits(row: MatrixRow, cell: MatrixCell): PairBits {
  if (row.kind === 'text' || cell.level === null) return { low: 0, high: 0 }
  const maturity = cell.maturity === null ? UNSTATED : MATURITIES.indexOf(cell.maturity)
  return pairBits([[LEVELS.indexOf(cell.level), maturity]])
}
