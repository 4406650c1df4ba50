import { cellOf, sameCell } from './cell'
import type { Cell, Claim, History, Mesh } from './types'

export interface ChangedCell {
  mesh: string
  capability: string
  /** null: the cell did not exist then. */
  was: Cell | null
}

/**
 * The cells that have changed since a version, each with what that version showed: the oldest of several changes
 * counts. Unknown versions, older than the history or made up, give null.
 */
export function changedCells(history: History, since: string): ChangedCell[] | null {
  const at = history.versions.findIndex(({ version }) => version === since)
  if (at === -1) return null
  const cells = new Map<string, ChangedCell>()
  // From new to old, so that the oldest change has the last word.
  for (const { changes } of history.versions.slice(0, at))
    for (const change of changes) cells.set(`${change.mesh} ${change.capability}`, change)
  return [...cells.values()]
}

/** Of those, the cells that look different today: a change that was taken back is no news. */
export function differingCells(
  changed: readonly ChangedCell[],
  meshes: readonly Pick<Mesh, 'id' | 'claims'>[],
): ChangedCell[] {
  return changed.filter(({ mesh, capability, was }) => {
    const claim: Claim | undefined = meshes.find(({ id }) => id === mesh)?.claims[capability]
    return claim !== undefined && (was === null || !sameCell(was, cellOf(claim)))
  })
}
