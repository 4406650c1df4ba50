import { cellOf, sameCell } from './cell'
import { claimsDigest } from './fingerprint'
import type { Cell, History, Mesh, Released } from './types'

export interface Release {
  history: History
  released: Released
}

/** The next version of the dataset: what differs from the cells published last, and why. */
export function nextRelease(
  { history, released }: Release,
  meshes: readonly Mesh[],
  { note, date }: { note: string; date: string },
): Release {
  const cells = cellsOf(meshes)
  const version = nextVersion(history.versions[0]?.version, date)
  const changes = changesBetween(released.cells, cells)
  return {
    history: {
      ...history,
      versions: [{ version, date, note, digest: claimsDigest(meshes), changes }, ...history.versions],
    },
    released: { ...released, version, cells },
  }
}

/** Every cell, meshes and capabilities by letter. */
export function cellsOf(meshes: readonly Mesh[]): Released['cells'] {
  const rows = meshes.map(({ id, claims }): [string, Record<string, Cell>] => [
    id,
    byLetter(Object.entries(claims).map(([capability, claim]) => [capability, cellOf(claim)])),
  ])
  return byLetter(rows)
}

function byLetter<Value>(entries: readonly [string, Value][]): Record<string, Value> {
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** Year and month of the release, and its number within that month. */
export function nextVersion(last: string | undefined, date: string): string {
  const month = `${Number(date.slice(0, 4))}.${Number(date.slice(5, 7))}`
  const number = last?.startsWith(`${month}.`) ? Number(last.slice(month.length + 1)) + 1 : 1
  return `${month}.${number}`
}

type Changes = History['versions'][number]['changes']

export function changesBetween(before: Released['cells'], after: Released['cells']): Changes {
  return Object.entries(after).flatMap(([mesh, row]) =>
    Object.entries(row).flatMap(([capability, cell]) => {
      const was = before[mesh]?.[capability] ?? null
      return was !== null && sameCell(was, cell) ? [] : [{ mesh, capability, was }]
    }),
  )
}
