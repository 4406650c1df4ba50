// The dataset as the decision reads it: levels and short values of the support rows, and the counted facts.
// The summaries, caveats and sources (a hundred times the size) stay behind and are fetched when asked for.
import type { CapabilityId, CategoryId, Dataset, Mesh, MeshId } from '../dataset/types'
import type { Confidence, Level, Maturity } from '../dataset/vocabulary'

export interface TableCell {
  level: Level
  maturity: Maturity | null
  confidence: Confidence
  defaultOn: boolean | null
  value: string
}

/** What is said of a row that a mesh has no claim on. */
export const UNKNOWN_CELL: TableCell = {
  level: 'unknown',
  maturity: null,
  confidence: 'low',
  defaultOn: null,
  value: '',
}

export interface TableMesh {
  id: MeshId
  name: string
  /** The release that the claims describe. */
  version: string
  licence: string
  cncf: Mesh['profile']['cncf']['level']
  kubernetes: Mesh['requirements']['kubernetes']
  kernel: Mesh['requirements']['kernel']
  crds: number | null
  components: number | null
  cells: Readonly<Record<CapabilityId, TableCell>>
}

interface TableCapability {
  id: CapabilityId
  title: string
  category: CategoryId
}

export interface DecisionTable {
  version: string
  date: string
  /** The support rows in the dataset's order. */
  capabilities: readonly TableCapability[]
  /** In the dataset's order, which also settles what nothing else does. */
  meshes: readonly TableMesh[]
}

function cellsOf(mesh: Mesh, capabilities: readonly TableCapability[]): Record<CapabilityId, TableCell> {
  const cells: Record<CapabilityId, TableCell> = {}
  for (const { id } of capabilities) {
    const claim = mesh.claims[id]
    cells[id] = {
      level: claim?.level ?? 'unknown',
      maturity: claim?.maturity ?? null,
      confidence: claim?.confidence ?? 'low',
      defaultOn: claim?.defaultOn ?? null,
      value: claim?.value ?? '',
    }
  }
  return cells
}

export function decisionTable(dataset: Dataset): DecisionTable {
  const capabilities = dataset.capabilities
    .filter((capability) => capability.kind === 'support')
    .map(({ id, title, category }) => ({ id, title, category }))
  const meshes = dataset.meshes.map((mesh) => ({
    id: mesh.id,
    name: mesh.name,
    version: mesh.releases.version,
    licence: mesh.profile.licence,
    cncf: mesh.profile.cncf.level,
    kubernetes: mesh.requirements.kubernetes,
    kernel: mesh.requirements.kernel,
    crds: mesh.requirements.crds,
    components: mesh.requirements.components,
    cells: cellsOf(mesh, capabilities),
  }))
  return { version: dataset.version, date: dataset.date, capabilities, meshes }
}
