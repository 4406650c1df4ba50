// Whether the evidence can tell who is first. The leader is scored with every doubtful piece of evidence at its
// worst (the costly end of its estimate, its claims of low confidence as wrong), a rival with its own at its best.
// Where the rival then draws level, the order is too close to call.
import type { CapabilityId, MeshId } from '../dataset/types'
import { PREFERENCES, type Weights } from '../scenario/scenario'
import type { Doubt, DoubtfulEvidence, Eliminated, Sheet } from './decisionTypes'
import { cellOf, PLATFORM_CAPABILITY } from './eliminate'
import { type Prepared, preparedMesh } from './prepare'
import { type Candidate, rounded, type Scored, shareOf, totalOf } from './rank'

const SHOWN_EVIDENCE = 4

function spreads({ mesh, scores }: Scored, weights: Weights, side: 'low' | 'high'): DoubtfulEvidence[] {
  return PREFERENCES.flatMap((preference) =>
    scores[preference].parts.map(({ part, share, score }) => ({
      mesh,
      preference,
      part,
      swing: shareOf(weights, preference) * share * Math.abs(score[side] - score.typical),
    })),
  )
}

function overlapOf(leader: Candidate, rival: Candidate, weights: Weights): Doubt[] {
  if (rounded(rival.total.high) < rounded(leader.total.low)) return []
  const evidence = [...spreads(leader, weights, 'low'), ...spreads(rival, weights, 'high')]
    .filter(({ swing }) => rounded(swing) > 0)
    .sort((one, other) => other.swing - one.swing)
    .slice(0, SHOWN_EVIDENCE)
  const behind = leader.total.typical - rival.total.typical
  return [{ kind: 'overlap', rival: rival.mesh, behind, evidence }]
}

function lowConfidenceNeeds(prepared: Prepared, mesh: MeshId, { needs, constraints }: Sheet): CapabilityId[] {
  const candidate = preparedMesh(prepared, mesh)
  if (candidate === undefined) return []
  const asked = new Set([...needs, ...constraints.platforms.map((platform) => PLATFORM_CAPABILITY[platform])])
  return prepared.table.capabilities
    .map(({ id }) => id)
    .filter((id) => asked.has(id) && cellOf(candidate, id).confidence === 'low')
}

export function doubtsOf(
  prepared: Prepared,
  ranking: readonly Candidate[],
  eliminated: readonly Eliminated[],
  sheet: Sheet,
): Doubt[] {
  const [leader, ...rivals] = ranking
  if (leader === undefined) return []
  const [second] = rivals
  const rests = second
    ? lowConfidenceNeeds(prepared, leader.mesh, sheet).map(
        (capability): Doubt => ({ kind: 'rests', rival: second.mesh, capability }),
      )
    : []
  const returns = eliminated
    .filter(({ doubtful }) => doubtful)
    .filter((mesh) => rounded(totalOf(mesh, sheet.weights).typical) > rounded(leader.total.typical))
    .map(
      ({ mesh, shortfalls }): Doubt => ({
        kind: 'returns',
        mesh,
        capabilities: shortfalls.flatMap((shortfall) =>
          shortfall.kind === 'need' ? [shortfall.capability] : [],
        ),
      }),
    )
  return [...rivals.flatMap((rival) => overlapOf(leader, rival, sheet.weights)), ...rests, ...returns]
}
