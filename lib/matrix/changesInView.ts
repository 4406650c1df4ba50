import type { ChangedCell } from '../dataset/changes'
import type { CapabilityId, CategoryId } from '../dataset/types'
import type { Scenario } from '../scenario/scenario'
import type { MatrixView } from './view'

/**
 * Of the changed cells those that a link was about: its columns, its categories, its needs. The filters that look into
 * cells are left aside on purpose: a row that a change has thrown out of the view is what its reader must hear of.
 */
export function changesInView(
  changes: readonly ChangedCell[],
  scenario: Pick<Scenario, 'meshes' | 'needs'>,
  view: Pick<MatrixView, 'cat' | 'mine'>,
  categoryOf: (capability: CapabilityId) => CategoryId | undefined,
): ChangedCell[] {
  return changes.filter(({ mesh, capability }) => {
    const category = categoryOf(capability)
    return (
      scenario.meshes.includes(mesh) &&
      category !== undefined &&
      (view.cat.length === 0 || view.cat.includes(category)) &&
      (!view.mine || scenario.needs.includes(capability))
    )
  })
}
