import { isStale } from '../dataset/freshness'
import type { Claim, Dataset, Mesh } from '../dataset/types'
import { fold } from './fold'
import type { Matrix, MatrixCell, SearchText } from './types'

/** The dataset without its evidence: what the matrix needs to draw and filter. */
export function projectMatrix(dataset: Dataset): Matrix {
  return {
    categories: dataset.categories,
    rows: dataset.capabilities.map(({ id, category, title, kind }) => ({
      id,
      category,
      title,
      kind,
      cells: byMesh(dataset, (mesh) => {
        const claim = mesh.claims[id]
        return claim && projectCell(claim, mesh)
      }),
    })),
  }
}

/** The texts that `q` searches beside those of the matrix itself. */
export function projectSearchText(dataset: Dataset): SearchText {
  return {
    criteria: Object.fromEntries(dataset.capabilities.map(({ id, criteria }) => [id, fold(criteria)])),
    summaries: byMesh(dataset, (mesh) =>
      Object.fromEntries(Object.entries(mesh.claims).map(([id, claim]) => [id, fold(claim.summary)])),
    ),
  }
}

function byMesh<T>(dataset: Dataset, of: (mesh: Mesh) => T | undefined): Record<string, T> {
  return Object.fromEntries(
    dataset.meshes.flatMap((mesh) => {
      const value = of(mesh)
      return value === undefined ? [] : [[mesh.id, value]]
    }),
  )
}

function projectCell(claim: Claim, mesh: Mesh): MatrixCell {
  return {
    level: claim.level,
    value: claim.value,
    maturity: claim.maturity,
    ...(isStale(claim, mesh) && { stale: true as const }),
    ...(claim.confidence === 'low' && { lowConfidence: true as const }),
  }
}
