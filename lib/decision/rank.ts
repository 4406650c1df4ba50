// The weighted scores of the meshes, in order.
import type { MeshId } from '../dataset/types'
import {
  PREFERENCES,
  type Preference,
  type Scenario,
  type Weights,
  type Workload,
} from '../scenario/scenario'
import { type MeshOverhead, type Overheads, scoreFigure } from './overhead'
import type { Prepared, PreparedMesh } from './prepare'
import { type PartScore, type PreferenceScore, type Score, weighScores } from './scores'

/** A mesh with its scores. What it scores hangs on the dataset and the workload alone, never on the other meshes. */
export interface Scored {
  mesh: MeshId
  order: number
  scores: Readonly<Record<Preference, PreferenceScore>>
}

export interface Candidate extends Scored {
  total: Score
}

function withFigures(
  parts: readonly PartScore[],
  overhead: MeshOverhead | null,
  workload: Workload,
  { preferences }: Prepared,
): readonly PartScore[] {
  if (!parts.some(({ part }) => part.kind === 'figure')) return parts
  return parts.map((scored) =>
    scored.part.kind === 'figure'
      ? { ...scored, ...scoreFigure(scored.part, overhead, workload, preferences) }
      : scored,
  )
}

function scoreMesh(
  candidate: PreparedMesh,
  workload: Workload,
  overheads: Overheads,
  prepared: Prepared,
): Scored {
  const { mesh, order } = candidate
  const overhead = Object.hasOwn(overheads, mesh.id) ? (overheads[mesh.id] ?? null) : null
  const scoreOf = (preference: Preference): PreferenceScore => {
    const parts = withFigures(candidate.parts[workload.cni][preference] ?? [], overhead, workload, prepared)
    return { preference, score: weighScores(parts), parts }
  }
  return {
    mesh: mesh.id,
    order,
    scores: {
      overhead: scoreOf('overhead'),
      simplicity: scoreOf('simplicity'),
      traffic: scoreOf('traffic'),
      security: scoreOf('security'),
      observability: scoreOf('observability'),
      multicluster: scoreOf('multicluster'),
      maturity: scoreOf('maturity'),
      openness: scoreOf('openness'),
      adoption: scoreOf('adoption'),
    },
  }
}

export const scoreMeshes = (prepared: Prepared, workload: Workload, overheads: Overheads): Scored[] =>
  prepared.meshes.map((candidate) => scoreMesh(candidate, workload, overheads, prepared))

export const totalWeight = (weights: Weights): number =>
  PREFERENCES.reduce((sum, preference) => sum + weights[preference], 0)

/** The share of each preference in the total. With no weight at all there is nothing to rank by, and all are 0. */
export function shareOf(weights: Weights, preference: Preference): number {
  const whole = totalWeight(weights)
  return whole === 0 ? 0 : weights[preference] / whole
}

export function totalOf({ scores }: Scored, weights: Weights): Score {
  return weighScores(
    PREFERENCES.map((preference) => ({
      share: shareOf(weights, preference),
      score: scores[preference].score,
    })),
  )
}

/** Differences below this are noise of the arithmetic; then the dataset's order decides. */
const PRECISION = 1e9
export const rounded = (value: number): number => Math.round(value * PRECISION)

export const compareCandidates = (one: Candidate, other: Candidate): number =>
  rounded(other.total.typical) - rounded(one.total.typical) || one.order - other.order

export const rank = (scored: readonly Scored[], weights: Scenario['weights']): Candidate[] =>
  scored.map((mesh) => ({ ...mesh, total: totalOf(mesh, weights) })).sort(compareCandidates)

interface Contribution {
  preference: Preference
  /** How much of the total this preference can give, and how much of that the mesh earns. */
  share: number
  score: Score
  points: number
}

/** What the total is made of, in the order of the preferences: the bars of a chart. */
export const contributionsOf = ({ scores }: Scored, weights: Weights): Contribution[] =>
  PREFERENCES.map((preference) => {
    const share = shareOf(weights, preference)
    const { score } = scores[preference]
    return { preference, share, score, points: share * score.typical }
  })
