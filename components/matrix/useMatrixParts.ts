import { useMemo, useState } from 'react'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { useSite } from '@/components/site/SiteContext'
import type { CapabilityId } from '@/lib/dataset/types'
import type { MatrixRow } from '@/lib/matrix/types'
import { needsOf } from '@/lib/needs/needsOf'
import type { Scenario } from '@/lib/scenario/scenario'
import { sameList } from './sameList'

/** What the table is drawn from whatever the filters leave of it. */
export function useMatrixParts(rows: readonly MatrixRow[], scenario: Scenario) {
  const { meshes: known } = useSite()
  const shown = useStable(scenario.meshes)
  const needs = useStable(scenario.needs)
  const accept = useStable(scenario.accept)
  const meshes = useMemo(() => pick(known, shown), [known, shown])
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows])
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
  return { meshes, byId, needSet, needsByMesh }
}

/** The list of the last time while it says the same: an address that was read anew must not draw the table anew. */
function useStable<T>(list: readonly T[]): readonly T[] {
  const [stable, setStable] = useState(list)
  if (sameList(stable, list)) return stable
  setStable(list)
  return list
}

function pick(known: readonly MeshSummary[], shown: readonly string[]): MeshSummary[] {
  return shown.flatMap((id) => known.find((mesh) => mesh.id === id) ?? [])
}
