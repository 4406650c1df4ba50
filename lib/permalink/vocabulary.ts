import type { Capability, CapabilityId, CategoryId, MeshId } from '../dataset/types'
import { DEFAULT_SCENARIO, type Scenario } from '../scenario/scenario'

/** The words of the dataset that a link may use, each list in dataset order. */
export interface Vocabulary {
  meshes: readonly MeshId[]
  capabilities: readonly { id: CapabilityId; kind: Capability['kind'] }[]
  categories: readonly CategoryId[]
  /** Coefficients of the overhead model that a visitor may set. */
  coefficients: readonly string[]
  /** The options of each question of the decision. */
  questions: Readonly<Record<string, readonly string[]>>
}

/** What a link without keys means. A dataset that has none of the default columns shows all of its own. */
export function defaultScenario({ meshes }: Pick<Vocabulary, 'meshes'>): Scenario {
  const shown = DEFAULT_SCENARIO.meshes.filter((mesh) => meshes.includes(mesh))
  return { ...DEFAULT_SCENARIO, meshes: shown.length > 0 ? shown : meshes }
}
