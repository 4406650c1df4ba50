// Why this answer, why not the others, and what it costs to take it: put together from the claims and figures that
// made the decision, never written by hand.
import type { CapabilityId, MeshId } from '../dataset/types'
import { type Accept, PREFERENCES, type Preference } from '../scenario/scenario'
import type { Decision, Eliminated } from './decisionTypes'
import { cellOf, PLATFORM_CAPABILITY } from './eliminate'
import { capabilityOf, leads, partTitle, preferenceGaps } from './gaps'
import { headlineOf } from './headline'
import {
  describeClaim,
  describeKubernetes,
  describeOverhead,
  describeShortfall,
  formatGap,
  formatScore,
  LICENCE_LABELS,
  listed,
} from './phrases'
import { meshName, type Prepared, preferenceTitle, preparedMesh, titleOf } from './prepare'
import { type Candidate, shareOf } from './rank'

export interface Reason {
  kind: 'only' | 'need' | 'constraint' | 'preference' | 'overhead' | 'compromise' | 'total' | 'strength'
  text: string
  /** The rows that bear it out. */
  capabilities: readonly CapabilityId[]
  /** Whose claims on those rows. */
  mesh: MeshId
  preference: Preference | null
}

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

const SHOWN_LEADS = 3
const SHOWN_PREFERENCES = 4
/** A difference in a preference below this is not worth a sentence. */
const NOTABLE = 0.05

const reason = (
  mesh: MeshId,
  kind: Reason['kind'],
  text: string,
  capabilities: readonly CapabilityId[] = [],
  preference: Preference | null = null,
): Reason => ({ mesh, kind, text, capabilities, preference })

function needReasons(prepared: Prepared, decision: Decision, mesh: MeshId): Reason[] {
  const candidate = preparedMesh(prepared, mesh)
  if (candidate === undefined) return []
  const { needs, constraints } = decision.sheet
  const asked = new Set([...needs, ...constraints.platforms.map((platform) => PLATFORM_CAPABILITY[platform])])
  return prepared.table.capabilities
    .filter(({ id }) => asked.has(id))
    .map(({ id, title }) => reason(mesh, 'need', describeClaim(title, cellOf(candidate, id)), [id]))
}

function constraintReasons(prepared: Prepared, { sheet }: Decision, mesh: MeshId): Reason[] {
  const facts = preparedMesh(prepared, mesh)?.mesh
  if (facts === undefined) return []
  const { kubernetes, kernel, licence } = sheet.constraints
  const texts = [
    kubernetes === null
      ? null
      : `Kubernetes ${kubernetes} is within ${describeKubernetes(facts.kubernetes)}.`,
    kernel === null
      ? null
      : facts.kernel.min === null
        ? `Linux ${kernel}: the project states no minimum.`
        : `Linux ${kernel} is not older than ${facts.kernel.min}.`,
    licence === null ? null : `Its licence, ${facts.licence}, is ${LICENCE_LABELS[licence]}.`,
  ]
  return texts.flatMap((text) => (text === null ? [] : [reason(mesh, 'constraint', text)]))
}

/** “, ahead in a, b and c” with the rows behind it. */
function aheadIn(
  prepared: Prepared,
  one: Candidate,
  other: Candidate,
  preference: Preference,
  word: 'ahead' | 'behind' = 'ahead',
) {
  const gaps = leads(one.scores[preference], other.scores[preference]).slice(0, SHOWN_LEADS)
  const titles = gaps.map(({ part }) => partTitle(prepared, part))
  const text = gaps.length === 0 ? '' : `, ${word} in ${listed(titles)}`
  return { text, capabilities: gaps.flatMap(({ part }) => capabilityOf(part)) }
}

const weighedBy =
  ({ sheet }: Decision) =>
  (preference: Preference) =>
    shareOf(sheet.weights, preference)

function overheadReason({ overheads, sheet }: Decision, mesh: MeshId): Reason[] {
  if (sheet.weights.overhead === 0) return []
  const overhead = Object.hasOwn(overheads, mesh) ? (overheads[mesh] ?? null) : null
  const figures = describeOverhead(overhead)
  const text =
    figures === null
      ? 'There is no model of its overhead: counted as the middle, and as anything between best and worst.'
      : `For this workload the estimate is ${figures}.${missing(overhead?.notIncluded ?? [])}`
  return [reason(mesh, 'overhead', text, [], 'overhead')]
}

const missing = (costs: readonly string[]): string =>
  costs.length === 0 ? '' : ` Not counted: ${costs.join('; ')}.`

function preferenceReasons(
  prepared: Prepared,
  decision: Decision,
  leader: Candidate,
  second: Candidate,
): Reason[] {
  const weighed = weighedBy(decision)
  const best = (preference: Preference) =>
    decision.ranking.every(
      ({ scores }) => scores[preference].score.typical <= leader.scores[preference].score.typical,
    )
  return preferenceGaps(leader, second, weighed)
    .filter(({ preference, difference }) => weighed(preference) > 0 && difference > 0)
    .slice(0, SHOWN_PREFERENCES)
    .map(({ preference }) => {
      const { text, capabilities } = aheadIn(prepared, leader, second, preference)
      const score = formatScore(leader.scores[preference].score.typical)
      const rival = `${meshName(prepared, second.mesh)} has ${formatScore(second.scores[preference].score.typical)}`
      const place = best(preference) ? ', the best that fits' : ''
      const title = preferenceTitle(prepared, preference)
      return reason(
        leader.mesh,
        'preference',
        `${title}: ${score} of 1${place}${text}; ${rival}.`,
        capabilities,
        preference,
      )
    })
}

function becauseOf(prepared: Prepared, decision: Decision, leader: Candidate): Reason[] {
  const [, second] = decision.ranking
  const all = prepared.meshes.length
  const alone =
    second === undefined && all > 1
      ? [reason(leader.mesh, 'only', `It is the only one of ${all} that meets every need and constraint.`)]
      : []
  return [
    ...alone,
    ...needReasons(prepared, decision, leader.mesh),
    ...constraintReasons(prepared, decision, leader.mesh),
    ...(second === undefined ? [] : preferenceReasons(prepared, decision, leader, second)),
    ...overheadReason(decision, leader.mesh),
  ]
}

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
