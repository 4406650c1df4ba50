// Rows turned into numbers, so that a filter over 5,000 rows and 20 meshes is answered within one frame.
import type { CapabilityId, CategoryId, MeshId } from '../dataset/types'
import { LEVELS, type Level, MATURITIES, type Maturity } from '../dataset/vocabulary'
import type { MatrixCell, MatrixRow } from './types'

export interface RowIndex {
  size: number
  rows: readonly MatrixRow[]
  places: ReadonlyMap<CapabilityId, number>
  categories: ReadonlyMap<CategoryId, number>
  categoryOf: Uint32Array
  meshes: ReadonlyMap<MeshId, Column>
}

/** One mesh, row by row. */
export interface Column {
  /** A bit for the cell's level and maturity, split in two halves; 0 on text rows. */
  low: Uint32Array
  high: Uint32Array
  /** Equal numbers in one row are equal cells as `diff` sees them: levels, or values on text rows. */
  content: Uint32Array
}

const LEVEL_PLACES = new Map<Level, number>(LEVELS.map((level, place) => [level, place]))
const MATURITY_PLACES = new Map<Maturity | null, number>(
  [...MATURITIES, null].map((maturity, place) => [maturity, place]),
)
const HALF = 32

/** The place of a pair in the bit set of all pairs of level and maturity. */
export function pairPlace(level: Level, maturity: Maturity | null): number {
  return (LEVEL_PLACES.get(level) ?? 0) * MATURITY_PLACES.size + (MATURITY_PLACES.get(maturity) ?? 0)
}

export function bitsOf(pairPlaces: readonly number[]): { low: number; high: number } {
  const bits = { low: 0, high: 0 }
  for (const place of pairPlaces) {
    if (place < HALF) bits.low |= 1 << place
    else bits.high |= 1 << (place - HALF)
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
  const categoryOf = new Uint32Array(rows.length)
  const numberOf = contentNumbers()
  for (const [place, row] of rows.entries()) {
    const category = categories.get(row.category) ?? categories.size
    categories.set(row.category, category)
    categoryOf[place] = category
    for (const mesh in row.cells) {
      const cell = row.cells[mesh]
      if (cell) setCell(columnOf(meshes, mesh, rows.length), place, cell, numberOf(cell))
    }
  }
  const places = new Map(rows.map((row, place) => [row.id, place]))
  return { size: rows.length, rows, places, categories, categoryOf, meshes }
}

function columnOf(meshes: Map<MeshId, Column>, mesh: MeshId, size: number): Column {
  const known = meshes.get(mesh)
  if (known) return known
  const column = { low: new Uint32Array(size), high: new Uint32Array(size), content: new Uint32Array(size) }
  meshes.set(mesh, column)
  return column
}

function setCell(column: Column, place: number, cell: MatrixCell, content: number) {
  column.content[place] = content
  if (cell.level === null) return
  const pair = pairPlace(cell.level, cell.maturity)
  if (pair < HALF) column.low[place] = 1 << pair
  else column.high[place] = 1 << (pair - HALF)
}

/** Numbers for contents, from 1 on: 0 stands for a cell that is not there. */
function contentNumbers(): (cell: MatrixCell) => number {
  const values = new Map<string, number>()
  return ({ level, value }) => {
    if (level !== null) return 1 + (LEVEL_PLACES.get(level) ?? 0)
    const number = values.get(value) ?? values.size
    values.set(value, number)
    return 1 + LEVELS.length + number
  }
}
