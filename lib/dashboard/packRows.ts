// The levels of all rows on their way to the first page: two digits a cell. The page knows the titles already.
import type { Capability, Dataset, MeshId } from '../dataset/types'
import { LEVELS, MATURITIES } from '../dataset/vocabulary'
import type { MatrixCell, MatrixRow } from '../matrix/types'

/** One text a support row, in dataset order; in it two digits a mesh, in column order: level and maturity. */
export type PackedRows = readonly string[]

type RowHead = Pick<Capability, 'id' | 'category' | 'title' | 'kind'>

const UNSTATED = MATURITIES.length
const DIGITS = 2

export function packRows({ capabilities, meshes }: Pick<Dataset, 'capabilities' | 'meshes'>): PackedRows {
  return supportRows(capabilities).map(({ id }) => meshes.map(({ claims }) => packCell(claims[id])).join(''))
}

/** The rows again, without the texts of their cells. */
export function unpackRows(
  packed: PackedRows,
  capabilities: readonly RowHead[],
  meshes: readonly MeshId[],
): MatrixRow[] {
  return supportRows(capabilities).map(({ id, category, title, kind }, place) => ({
    id,
    category,
    title,
    kind,
    cells: Object.fromEntries(
      meshes.map((mesh, column) => [mesh, unpackCell(packed[place] ?? '', column * DIGITS)]),
    ),
  }))
}

function supportRows<Row extends RowHead>(capabilities: readonly Row[]): Row[] {
  return capabilities.filter(({ kind }) => kind === 'support')
}

function packCell(claim: Pick<MatrixCell, 'level' | 'maturity'> | undefined): string {
  const level = LEVELS.indexOf(claim?.level ?? 'unknown')
  const maturity = claim?.maturity ? MATURITIES.indexOf(claim.maturity) : UNSTATED
  return `${level}${maturity}`
}

function unpackCell(row: string, at: number): MatrixCell {
  return {
    level: LEVELS[Number(row[at])] ?? 'unknown',
    maturity: MATURITIES[Number(row[at + 1])] ?? null,
    value: '',
  }
}
