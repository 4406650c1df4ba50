// Why this answer, why not the others, and what it costs to take it.
import type { MeshId } from '../dataset/types'
import { type Accept, PREFERENCES, type Preference } from '../scenario/scenario'
import { becauseOf } from './becauseOf'
import type { Decision, Eliminated } from './decisionTypes'
import { cellOf } from './eliminate'
import { preferenceGaps } from './gaps'
import { headlineOf } from './headline'
import { describeClaim, describeShortfall, formatGap, formatScore, listed } from './phrases'
import { meshName, type Prepared, preferenceTitle, preparedMesh, titleOf } from './prepare'
import type { Candidate } from './rank'
import { aheadIn, overheadReason, type Reason, reason, SHOWN_LEADS, weighedBy } from './reason'

interface Other {
  mesh: MeshId
  outcome: 'eliminated' | 'ranked'
  because: readonly Reason[]
  /** What `accept` would have to take in as well, for one that is out; null where that is not enough. */
  broughtBackBy: readonly Accept[] | null
}

export interface Explanation {
  /** The mesh that is explained: the recommended one, or the one that leads a tie; null where none fits. */
  mesh: MeshId | null
  headline: string
  because: readonly Reason[]
  others: readonly Other[]
  givesUp: readonly Reason[]
}

/** A difference in a preference below this is not worth a sentence. */
const NOTABLE = 0.05

function whyEliminated(prepared: Prepared, { mesh, shortfalls, broughtBackBy }: Eliminated): Other {
  const because = shortfalls.map((shortfall) =>
    shortfall.kind === 'need'
      ? reason(mesh, 'need', describeShortfall(prepared, shortfall), [shortfall.capability])
      : reason(mesh, 'constraint', describeShortfall(prepared, shortfall)),
  )
  return { mesh, outcome: 'eliminated', because, broughtBackBy }
}

function whyBehind(prepared: Prepared, decision: Decision, leader: Candidate, other: Candidate): Other {
  const weighed = weighedBy(decision)
  const behind = leader.total.typical - other.total.typical
  const gaps = preferenceGaps(leader, other, weighed).filter(({ preference }) => weighed(preference) > 0)
  const weaker = gaps.filter(({ difference }) => difference > 0).slice(0, SHOWN_LEADS)
  const stronger = gaps
    .filter(({ difference }) => difference < 0)
    .reverse()
    .slice(0, SHOWN_LEADS)
  const sentence = ({ preference }: { preference: Preference }) => {
    const { text, capabilities } = aheadIn(prepared, leader, other, preference, 'behind')
    const [mine, theirs] = [other, leader].map(({ scores }) => formatScore(scores[preference].score.typical))
    const title = preferenceTitle(prepared, preference)
    return reason(
      other.mesh,
      'preference',
      `${title}: ${mine} against ${theirs}${text}.`,
      capabilities,
      preference,
    )
  }
  const strong = stronger.map(({ preference }) => preferenceTitle(prepared, preference).toLowerCase())
  const total = `${formatScore(other.total.typical)} in all, ${formatGap(behind)} behind ${meshName(prepared, leader.mesh)}.`
  return {
    mesh: other.mesh,
    outcome: 'ranked',
    because: [
      reason(other.mesh, 'total', total),
      ...(strong.length === 0
        ? []
        : [reason(other.mesh, 'strength', `It is stronger in ${listed(strong)}.`)]),
      ...weaker.map(sentence),
      ...overheadReason(decision, other.mesh),
    ],
    broughtBackBy: null,
  }
}

/** What another mesh that fits does notably better, and needs that count only as `accept` is generous. */
function givesUp(prepared: Prepared, decision: Decision, leader: Candidate): Reason[] {
  const losses = PREFERENCES.flatMap((preference): Reason[] => {
    const mine = leader.scores[preference].score.typical
    const best = decision.ranking.reduce((top, other) =>
      other.scores[preference].score.typical > top.scores[preference].score.typical ? other : top,
    )
    const theirs = best.scores[preference].score.typical
    if (theirs - mine < NOTABLE) return []
    const { text, capabilities } = aheadIn(prepared, best, leader, preference)
    const title = preferenceTitle(prepared, preference)
    const sentence = `${title}: ${formatScore(mine)}; ${meshName(prepared, best.mesh)} has ${formatScore(theirs)}${text}.`
    return [reason(best.mesh, 'preference', sentence, capabilities, preference)]
  })
  return [...losses, ...compromises(prepared, decision, leader.mesh)]
}

function compromises(prepared: Prepared, { sheet }: Decision, mesh: MeshId): Reason[] {
  const candidate = preparedMesh(prepared, mesh)
  if (candidate === undefined) return []
  const asked = new Set(sheet.needs)
  const needs = prepared.table.capabilities.map(({ id }) => id).filter((id) => asked.has(id))
  return needs.flatMap((need) => {
    const cell = cellOf(candidate, need)
    const settled = cell.level === 'native' || cell.level === 'not-applicable'
    const firm = settled && (cell.maturity === null || cell.maturity === 'stable')
    return firm
      ? []
      : [
          reason(
            mesh,
            'compromise',
            `${describeClaim(titleOf(prepared, need), cell)} It counts as met since you accept that.`,
            [need],
          ),
        ]
  })
}

export function explain(prepared: Prepared, decision: Decision): Explanation {
  const [leader, ...rest] = decision.ranking
  const out = decision.eliminated.map((mesh) => whyEliminated(prepared, mesh))
  const headline = headlineOf(prepared, decision)
  if (leader === undefined) return { mesh: null, headline, because: [], others: out, givesUp: [] }
  return {
    mesh: leader.mesh,
    headline,
    because: becauseOf(prepared, decision, leader),
    others: [...rest.map((other) => whyBehind(prepared, decision, leader, other)), ...out],
    givesUp: givesUp(prepared, decision, leader),
  }
}
