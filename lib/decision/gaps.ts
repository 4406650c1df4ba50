// Where two meshes differ in a preference, part by part.
import type { CapabilityId } from '../dataset/types'
import { PREFERENCES, type Preference } from '../scenario/scenario'
import { type Prepared, titleOf } from './prepare'
import type { Scored } from './rank'
import type { PreferenceScore } from './scores'
import type { Part } from './types'

export interface Gap {
  part: Part
  /** By how much of the preference’s score the first mesh is ahead; never negative. */
  lead: number
}

const NEGLIGIBLE = 0.005

/** The parts in which `one` is ahead of `other`, the widest lead first. */
export function leads(one: PreferenceScore, other: PreferenceScore): Gap[] {
  return one.parts
    .map(({ part, share, score }, index) => ({
      part,
      lead: share * (score.typical - (other.parts[index]?.score.typical ?? 0)),
    }))
    .filter(({ lead }) => lead > NEGLIGIBLE)
    .sort((first, second) => second.lead - first.lead)
}

export interface PreferenceGap {
  preference: Preference
  /** The first mesh’s score less the other’s. */
  difference: number
}

/** All preferences, those that speak most for `one` first; `weighed` says how much each counts. */
export function preferenceGaps(
  one: Scored,
  other: Scored,
  weighed: (preference: Preference) => number,
): PreferenceGap[] {
  return PREFERENCES.map((preference) => ({
    preference,
    difference: one.scores[preference].score.typical - other.scores[preference].score.typical,
  })).sort(
    (first, second) =>
      second.difference * weighed(second.preference) - first.difference * weighed(first.preference),
  )
}

const FACT_TITLES: Record<Exclude<Part['kind'], 'capability' | 'default-on' | 'figure' | 'count'>, string> = {
  cncf: 'CNCF level',
  licence: 'licence',
  'stable-share': 'share of stable features',
}

const COUNT_TITLES = { crds: 'number of CRDs', components: 'parts of the control plane' } as const
const FIGURE_TITLES = { memory: 'memory', cpu: 'CPU', latency: 'latency' } as const

/** What a part is called in a sentence or under a bar. */
export function partTitle(prepared: Prepared, part: Part): string {
  switch (part.kind) {
    case 'capability':
      return titleOf(prepared, part.capability)
    case 'default-on':
      return `${titleOf(prepared, part.capability)} with nothing applied`
    case 'figure':
      return FIGURE_TITLES[part.figure]
    case 'count':
      return COUNT_TITLES[part.fact]
    default:
      return FACT_TITLES[part.kind]
  }
}

export const capabilityOf = (part: Part): CapabilityId[] =>
  part.kind === 'capability' || part.kind === 'default-on' ? [part.capability] : []
