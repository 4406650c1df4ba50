// The table on its way to the browser: one short text a cell, `<level><maturity><confidence><default>` and the value.
import { CONFIDENCES, LEVELS, MATURITIES } from '../dataset/vocabulary'
import { type DecisionTable, type TableCell, type TableMesh, UNKNOWN_CELL } from './table'

export interface PackedTable extends Omit<DecisionTable, 'capabilities' | 'meshes'> {
  /** Id, title and category. */
  capabilities: readonly (readonly [string, string, string])[]
  meshes: readonly (Omit<TableMesh, 'cells'> & { cells: readonly string[] })[]
}

const DEFAULT_ON = [null, false, true]

function packCell(cell: TableCell): string {
  const codes = [
    LEVELS.indexOf(cell.level),
    cell.maturity === null ? MATURITIES.length : MATURITIES.indexOf(cell.maturity),
    CONFIDENCES.indexOf(cell.confidence),
    DEFAULT_ON.indexOf(cell.defaultOn),
  ]
  return codes.join('') + cell.value
}

function unpackCell(packed: string): TableCell {
  const [level = 0, maturity = 0, confidence = 0, defaultOn = 0] = [...packed.slice(0, 4)].map(Number)
  return {
    level: LEVELS[level] ?? 'unknown',
    maturity: MATURITIES[maturity] ?? null,
    confidence: CONFIDENCES[confidence] ?? 'low',
    defaultOn: DEFAULT_ON[defaultOn] ?? null,
    value: packed.slice(4),
  }
}

export function packTable({ version, date, capabilities, meshes }: DecisionTable): PackedTable {
  return {
    version,
    date,
    capabilities: capabilities.map(({ id, title, category }) => [id, title, category]),
    meshes: meshes.map((mesh) => ({
      ...mesh,
      cells: capabilities.map(({ id }) => packCell(mesh.cells[id] ?? UNKNOWN_CELL)),
    })),
  }
}

export function unpackTable({ version, date, capabilities, meshes }: PackedTable): DecisionTable {
  return {
    version,
    date,
    capabilities: capabilities.map(([id, title, category]) => ({ id, title, category })),
    meshes: meshes.map((mesh) => ({
      ...mesh,
      cells: Object.fromEntries(
        mesh.cells.map((cell, row) => [capabilities[row]?.[0] ?? '', unpackCell(cell)]),
      ),
    })),
  }
}
