import type { CapabilityId } from '../dataset/types'
import {
  type ConstraintFacts,
  type ConstraintShortfall,
  constraintShortfalls,
  PLATFORM_CAPABILITY,
} from '../decision/eliminate'
import type { Preferences } from '../decision/types'
import type { Standing } from '../needs/meetNeed'
import { type NeedsSummary, needsOf } from '../needs/needsOf'
import type { Scenario } from '../scenario/scenario'

export interface Fit {
  /** The needs, and the rows that the platforms ask for. */
  needs: NeedsSummary
  /** What of the cluster and of the licence stands against the mesh. */
  against: readonly ConstraintShortfall[]
  /** Needs and constraints together. */
  asked: number
}

/** Whether a mesh fits a scenario: as the decision judges it, out of what the first page knows. */
export function fitOf(
  standingOf: (capability: CapabilityId) => Standing | undefined,
  facts: ConstraintFacts | undefined,
  { needs, accept, constraints }: Pick<Scenario, 'needs' | 'accept' | 'constraints'>,
  preferences: Pick<Preferences, 'licences'>,
): Fit {
  const { kubernetes, kernel, licence, platforms } = constraints
  const rows = new Set([...needs, ...platforms.map((platform) => PLATFORM_CAPABILITY[platform])])
  return {
    needs: needsOf(standingOf, [...rows], accept),
    against: facts ? constraintShortfalls(facts, constraints, preferences) : [],
    asked: rows.size + [kubernetes, kernel, licence].filter((value) => value !== null).length,
  }
}

export function fits({ needs, against }: Fit): boolean {
  return needs.met.length === needs.total && against.length === 0
}
