import type { ChangedCell } from '../dataset/changes'
import type { ShownTo } from './filterRows'
import type { MatrixRow, SearchText } from './types'
import type { MatrixView } from './view'
import { visibleRows } from './visibleRows'

/**
 * Of the changed cells those that a view of the matrix is about: in its columns, in rows that its filters leave, and
 * the cell that is open. The rows are looked at as they are and as they were when the link was made: one that a change
 * has thrown out of the view is what its reader must hear of.
 */
export function changesInMatrix(changes: readonly ChangedCell[], rows: readonly MatrixRow[]) {
  const rowsThen = rows.map((row) => rowBefore(changes, row))
  return (view: MatrixView, scenario: ShownTo, searchText: SearchText | null): ChangedCell[] => {
    const left = [rows, rowsThen].flatMap((each) => visibleRows(each, view, scenario, searchText))
    const inView = new Set(left.map(({ id }) => id))
    return changes.filter(
      ({ mesh, capability }) =>
        (inView.has(capability) && scenario.meshes.includes(mesh)) ||
        (view.open?.mesh === mesh && view.open.capability === capability),
    )
  }
}

function rowBefore(changes: readonly ChangedCell[], row: MatrixRow): MatrixRow {
  const changed = changes.filter(({ capability }) => capability === row.id)
  const cells = { ...row.cells }
  for (const { mesh, was } of changed) {
    if (was) cells[mesh] = was
    else delete cells[mesh]
  }
  return { ...row, cells }
}
