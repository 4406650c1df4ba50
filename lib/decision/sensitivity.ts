// How the order would look at every value of one weight, all else as it is.
import type { MeshId } from '../dataset/types'
import { BOUNDS, PREFERENCES, type Preference } from '../scenario/scenario'
import type { Decision } from './decisionTypes'
import { rank } from './rank'
import type { Score } from './scores'

interface SensitivityPoint {
  weight: number
  leader: MeshId | null
  totals: Readonly<Record<MeshId, Score>>
}

export interface Sensitivity {
  preference: Preference
  /** The weight of the sheet. */
  current: number
  points: readonly SensitivityPoint[]
}

function sensitivityOf({ ranking, sheet }: Decision, preference: Preference): Sensitivity {
  const points: SensitivityPoint[] = []
  for (let weight = BOUNDS.weight.min; weight <= BOUNDS.weight.max; weight++) {
    const candidates = rank(ranking, { ...sheet.weights, [preference]: weight })
    points.push({
      weight,
      leader: candidates[0]?.mesh ?? null,
      totals: Object.fromEntries(candidates.map(({ mesh, total }) => [mesh, total])),
    })
  }
  return { preference, current: sheet.weights[preference], points }
}

export const sensitivities = (decision: Decision): Sensitivity[] =>
  PREFERENCES.map((preference) => sensitivityOf(decision, preference))
