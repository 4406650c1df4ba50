// What can be reckoned once for a dataset, so that a decision is quick: the score of every part of every
// preference that does not depend on the workload.
import type { CapabilityId, MeshId } from '../dataset/types'
import type { Preference, Workload } from '../scenario/scenario'
import { scorePart } from './scorePart'
import type { PartScore } from './scores'
import type { DecisionTable, TableCell, TableMesh } from './table'
import type { Part, Preferences } from './types'

type Cni = Workload['cni']
const CNIS: readonly Cni[] = ['cilium', 'other']

export interface PreparedMesh {
  mesh: TableMesh
  order: number
  cells: ReadonlyMap<CapabilityId, TableCell>
  /** By CNI, then by preference: the parts in their order. Figures wait for the workload, as not known. */
  parts: Readonly<Record<Cni, Readonly<Record<string, readonly PartScore[]>>>>
}

export interface Prepared {
  table: DecisionTable
  preferences: Preferences
  meshes: readonly PreparedMesh[]
  titles: ReadonlyMap<CapabilityId, string>
  /** The place of each capability among the rows. */
  rows: ReadonlyMap<CapabilityId, number>
}

const totalWeight = (parts: readonly Part[]): number => parts.reduce((sum, part) => sum + part.weight, 0)

export function prepare(table: DecisionTable, preferences: Preferences): Prepared {
  const meshes = table.meshes.map((mesh, order): PreparedMesh => {
    const cells = new Map(Object.entries(mesh.cells))
    const partsFor = (cni: Cni) =>
      Object.fromEntries(
        preferences.preferences.map(({ id, parts }) => {
          const whole = totalWeight(parts)
          return [
            id,
            parts.map((part) => ({
              part,
              share: part.weight / whole,
              ...scorePart(part, { mesh, cells, cni, preferences }),
            })),
          ]
        }),
      )
    const [cilium, other] = CNIS.map(partsFor)
    return { mesh, order, cells, parts: { cilium: cilium ?? {}, other: other ?? {} } }
  })
  return {
    table,
    preferences,
    meshes,
    titles: new Map(table.capabilities.map(({ id, title }) => [id, title])),
    rows: new Map(table.capabilities.map(({ id }, place) => [id, place])),
  }
}

export const preparedMesh = (prepared: Prepared, mesh: MeshId): PreparedMesh | undefined =>
  prepared.meshes.find((candidate) => candidate.mesh.id === mesh)

export const meshName = (prepared: Prepared, mesh: MeshId): string =>
  preparedMesh(prepared, mesh)?.mesh.name ?? mesh

export const titleOf = (prepared: Prepared, capability: CapabilityId): string =>
  prepared.titles.get(capability) ?? capability

export const preferenceTitle = (prepared: Prepared, preference: Preference): string =>
  prepared.preferences.preferences.find(({ id }) => id === preference)?.title ?? preference
