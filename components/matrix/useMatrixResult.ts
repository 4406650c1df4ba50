import { useMemo, useState } from 'react'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { useSite } from '@/components/site/SiteContext'
import type { CapabilityId } from '@/lib/dataset/types'
import type { Level, Maturity } from '@/lib/dataset/vocabulary'
import { facetCounts } from '@/lib/matrix/facetCounts'
import type { MatrixRow, SearchText } from '@/lib/matrix/types'
import type { MatrixView } from '@/lib/matrix/view'
import { foldedRows, visibleRows } from '@/lib/matrix/visibleRows'
import { needsOf } from '@/lib/needs/needsOf'
import type { Scenario } from '@/lib/scenario/scenario'

/** Everything the page derives from the rows and the state; nothing of it is kept anywhere. */
export function useMatrixResult(
  rows: readonly MatrixRow[],
  scenario: Scenario,
  view: MatrixView,
  searchText: SearchText | null,
) {
  const { meshes: known } = useSite()
  const shown = useStable(scenario.meshes)
  const needs = useStable(scenario.needs)
  const accept = useStable(scenario.accept)
  const meshes = useMemo(() => pick(known, shown), [known, shown])
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows])
  const occurring = useMemo(() => occurringWords(rows), [rows])
  const filtered = useMemo(() => {
    const shownTo = { meshes: shown, needs }
    return {
      visible: visibleRows(rows, view, shownTo, searchText),
      folded: foldedRows(rows, view, shownTo, searchText),
      countAfter: facetCounts(rows, view, shownTo, searchText),
    }
  }, [rows, view, shown, needs, searchText])
  const needSet = useMemo(() => new Set(needs), [needs])
  const needsByMesh = useMemo(
    () =>
      new Map(
        shown.map((mesh) => [
          mesh,
          needsOf((capability: CapabilityId) => byId.get(capability)?.cells[mesh], needs, accept),
        ]),
      ),
    [byId, shown, needs, accept],
  )
  return { meshes, byId, needSet, needsByMesh, ...occurring, ...filtered }
}

/** The list of the last time while it says the same: an address that was read anew must not draw the table anew. */
function useStable<T>(list: readonly T[]): readonly T[] {
  const [stable, setStable] = useState(list)
  if (
    stable === list ||
    (stable.length === list.length && stable.every((value, place) => value === list[place]))
  )
    return stable
  setStable(list)
  return list
}

function pick(known: readonly MeshSummary[], shown: readonly string[]): MeshSummary[] {
  return shown.flatMap((id) => known.find((mesh) => mesh.id === id) ?? [])
}

/** The levels and maturities that some cell has. */
function occurringWords(rows: readonly MatrixRow[]) {
  const levels = new Set<Level>()
  const maturities = new Set<Maturity>()
  for (const { cells } of rows) {
    for (const { level, maturity } of Object.values(cells)) {
      if (level) levels.add(level)
      if (level && maturity) maturities.add(maturity)
    }
  }
  return { levels, maturities }
}
