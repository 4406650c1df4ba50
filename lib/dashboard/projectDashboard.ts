import type { Dataset, MeshId } from '../dataset/types'
import type { ConstraintFacts } from '../decision/eliminate'
import type { Preferences } from '../decision/types'
import { projectMatrix } from '../matrix/projectMatrix'
import type { MatrixRow } from '../matrix/types'
import { ASPECTS, type AspectPlan } from './aspects'
import { type PackedRows, packRows } from './packRows'

export interface Aspect extends Omit<AspectPlan, 'capabilities'> {
  parts: readonly MatrixRow[]
}

/** What the first page knows of the dataset: levels of all rows, texts of a few. */
export interface DashboardFacts {
  rows: PackedRows
  aspects: readonly Aspect[]
  profiles: Readonly<Record<MeshId, { strength: string; weakness: string }>>
  /** What each mesh asks of a cluster, and how open the licences are that they name. */
  limits: Readonly<Record<MeshId, ConstraintFacts>>
  licences: Preferences['licences']
}

export function projectDashboard(
  dataset: Dataset,
  { licences }: Pick<Preferences, 'licences'>,
): DashboardFacts {
  const { rows } = projectMatrix(dataset)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return {
    rows: packRows(dataset),
    aspects: ASPECTS.map(({ capabilities, ...plan }) => ({
      ...plan,
      parts: capabilities.flatMap((id) => byId.get(id) ?? []),
    })).filter(({ parts, figure }) => parts.length > 0 || figure !== undefined),
    profiles: Object.fromEntries(
      dataset.meshes.map(({ id, profile }) => [
        id,
        { strength: profile.strengths[0] ?? '', weakness: profile.weaknesses[0] ?? '' },
      ]),
    ),
    limits: Object.fromEntries(
      dataset.meshes.map(({ id, profile, requirements: { kubernetes, kernel } }) => [
        id,
        { kubernetes, kernel, licence: profile.licence },
      ]),
    ),
    licences,
  }
}
