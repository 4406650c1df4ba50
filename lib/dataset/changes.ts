import { cellOf, sameCell } from './cell'
import type { Cell, DatasetVersion, History, Mesh } from './types'

/** A change as it is published: what the cell showed before it, and after it. */
export interface ChangedCell {
  mesh: string
  capability: string
  /** null: the cell did not exist then. */
  was: Cell | null
  /** null: the cell has gone since. */
  became: Cell | null
}

export type PublishedVersion = Omit<DatasetVersion, 'changes'> & { changes: ChangedCell[] }

interface Published {
  history: History
  meshes: readonly Pick<Mesh, 'id' | 'claims'>[]
}

/** The history with both sides of each change: a cell became what its next change found, or what it is today. */
export function publishVersions({ history, meshes }: Published): PublishedVersion[] {
  const later = new Map<string, Cell | null>()
  for (const { id, claims } of meshes)
    for (const [capability, claim] of Object.entries(claims)) later.set(`${id} ${capability}`, cellOf(claim))
  const turnBack = (change: DatasetVersion['changes'][number]): ChangedCell => {
    const key = `${change.mesh} ${change.capability}`
    const became = later.get(key) ?? null
    later.set(key, change.was)
    return { ...change, became }
  }
  return history.versions.map((version) => ({ ...version, changes: version.changes.map(turnBack) }))
}

/**
 * The cells that look different today from what they showed in a version, each with both looks. A change that was taken
 * back is no news. Unknown versions, older than the history or made up, give null.
 */
export function changedCells(versions: readonly PublishedVersion[], since: string): ChangedCell[] | null {
  const at = versions.findIndex(({ version }) => version === since)
  if (at === -1) return null
  const cells = new Map<string, ChangedCell>()
  // From new to old: what a cell became stays that of its newest change, what it was becomes that of its oldest.
  for (const { changes } of versions.slice(0, at)) {
    for (const change of changes) {
      const key = `${change.mesh} ${change.capability}`
      cells.set(key, { ...change, became: (cells.get(key) ?? change).became })
    }
  }
  return [...cells.values()].filter(
    ({ was, became }) => was === null || became === null || !sameCell(was, became),
  )
}
