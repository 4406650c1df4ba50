import type { CapabilityId } from '../dataset/types'
import type { Accept } from '../scenario/scenario'
import { type MissReason, meetNeed, type Standing } from './meetNeed'

export interface NeedsSummary {
  total: number
  met: readonly CapabilityId[]
  /** Those of `met` to which the question does not apply. */
  notApplicable: readonly CapabilityId[]
  short: readonly { capability: CapabilityId; wants: readonly Accept[] }[]
  missed: readonly { capability: CapabilityId; why: MissReason }[]
}

const UNKNOWN: Standing = { level: 'unknown', maturity: null }

/** How one mesh stands to all needs, in their order. `standingOf` looks its cell up. */
export function needsOf(
  standingOf: (capability: CapabilityId) => Standing | undefined,
  needs: readonly CapabilityId[],
  accept: readonly Accept[],
): NeedsSummary {
  const verdicts = needs.map((capability) => ({
    capability,
    verdict: meetNeed(standingOf(capability) ?? UNKNOWN, accept),
  }))
  const met = verdicts.filter(({ verdict }) => verdict.state === 'met')
  return {
    total: needs.length,
    met: met.map(({ capability }) => capability),
    notApplicable: met
      .filter(({ verdict }) => verdict.state === 'met' && verdict.notApplicable)
      .map(({ capability }) => capability),
    short: verdicts.flatMap(({ capability, verdict }) =>
      verdict.state === 'short' ? [{ capability, wants: verdict.wants }] : [],
    ),
    missed: verdicts.flatMap(({ capability, verdict }) =>
      verdict.state === 'missed' ? [{ capability, why: verdict.why }] : [],
    ),
  }
}
