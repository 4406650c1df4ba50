// A sentence for or against a mesh, with the rows that bear it out: put together from the claims and figures that made
// the decision, never written by hand.
import type { CapabilityId, MeshId } from '../dataset/types'
import type { Preference } from '../scenario/scenario'
import type { Decision } from './decisionTypes'
import { capabilityOf, leads, partTitle } from './gaps'
import { describeOverhead, listed } from './phrases'
import type { Prepared } from './prepare'
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

export const SHOWN_LEADS = 3

export const reason = (
  mesh: MeshId,
  kind: Reason['kind'],
  text: string,
  capabilities: readonly CapabilityId[] = [],
  preference: Preference | null = null,
): Reason => ({ mesh, kind, text, capabilities, preference })

/** “, ahead in a, b and c” with the rows behind it. */
export function aheadIn(
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

export const weighedBy =
  ({ sheet }: Decision) =>
  (preference: Preference) =>
    shareOf(sheet.weights, preference)

export function overheadReason({ overheads, sheet }: Decision, mesh: MeshId): Reason[] {
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
