// How far the leader would stay ahead at every value of one weight, all else as it is.
import type { MeshId } from '../dataset/types'
import { BOUNDS, PREFERENCES, type Preference } from '../scenario/scenario'
import { leaderOf } from './decide'
import type { Decision } from './decisionTypes'
import { type Candidate, rank } from './rank'

interface SensitivityPoint {
  weight: number
  /** Who would be first. */
  first: MeshId
  /** By how much today’s leader is ahead of the best of the others; below 0 where one has passed it. */
  margin: number
  /** What each mesh has more than today’s leader: below 0 for one that stays behind. */
  ahead: Readonly<Record<MeshId, number>>
}

export interface Sensitivity {
  preference: Preference
  /** Today’s leader. */
  leader: MeshId
  /** The weight of the sheet. */
  current: number
  points: readonly SensitivityPoint[]
}

function pointAt(candidates: readonly Candidate[], leader: MeshId, weight: number): SensitivityPoint {
  const own = candidates.find(({ mesh }) => mesh === leader)?.total.typical ?? 0
  const ahead = candidates.map(({ mesh, total }) => [mesh, total.typical - own] as const)
  const others = ahead.filter(([mesh]) => mesh !== leader).map(([, lead]) => lead)
  return {
    weight,
    first: candidates[0]?.mesh ?? leader,
    margin: -Math.max(...others),
    ahead: Object.fromEntries(ahead),
  }
}

function sensitivityOf({ ranking, sheet }: Decision, leader: MeshId, preference: Preference): Sensitivity {
  const points: SensitivityPoint[] = []
  for (let weight = BOUNDS.weight.min; weight <= BOUNDS.weight.max; weight++)
    points.push(pointAt(rank(ranking, { ...sheet.weights, [preference]: weight }), leader, weight))
  return { preference, leader, current: sheet.weights[preference], points }
}

/** Empty where fewer than two meshes fit: there is nothing to be ahead of. */
export function sensitivities(decision: Decision): Sensitivity[] {
  const leader = leaderOf(decision)
  if (leader === null || decision.ranking.length < 2) return []
  return PREFERENCES.map((preference) => sensitivityOf(decision, leader, preference))
}

/** The preference whose weight has the least way to go until another mesh is first. */
export function mostSensitive(all: readonly Sensitivity[]): Preference | null {
  const ways = all.map(({ preference, leader, current, points }) => {
    const turned = points.filter(({ first }) => first !== leader)
    return { preference, way: Math.min(...turned.map(({ weight }) => Math.abs(weight - current))) }
  })
  const [nearest] = ways.sort((one, other) => (one.way === other.way ? 0 : one.way - other.way))
  return nearest?.preference ?? null
}
