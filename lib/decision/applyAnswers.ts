// From the answers to the sheet. The sheet is the truth: a link's path is never applied again.
import type { CapabilityId, MeshId } from '../dataset/types'
import {
  type Accept,
  type Constraints,
  DEFAULT_SCENARIO,
  DEFAULT_WORKLOAD,
  type Licence,
  type Platform,
  PREFERENCES,
  type Preference,
  type Scenario,
  type Workload,
} from '../scenario/scenario'
import type { Answer, Implication, QuestionGraph } from './types'
import { olderVersion } from './versions'
import { walk } from './walk'

/** What all answers of a path say together. It does not depend on their order. */
interface Implied {
  needs: readonly CapabilityId[]
  waives: readonly CapabilityId[]
  accept: readonly Accept[]
  weights: Readonly<Partial<Record<Preference, number>>>
  kubernetes: string | null
  kernel: string | null
  platforms: readonly Platform[]
  licence: Licence | null
  cni: Workload['cni'] | null
  wireguard: boolean
  highAvailability: boolean
  running: MeshId | null
}

const union = <T>(lists: readonly (readonly T[] | undefined)[]): T[] => [
  ...new Set(lists.flatMap((list) => list ?? [])),
]
const oldest = (versions: readonly (string | undefined)[]): string | null =>
  versions.reduce<string | null>(
    (least, version) =>
      version === undefined ? least : least === null ? version : olderVersion(least, version),
    null,
  )
const first = <T>(values: readonly (T | undefined)[]): T | null =>
  values.find((value) => value !== undefined) ?? null

function heaviest(implications: readonly Implication[]): Implied['weights'] {
  const weights: Partial<Record<Preference, number>> = {}
  for (const preference of PREFERENCES) {
    const given = implications.flatMap((implication) => implication.weights?.[preference] ?? [])
    if (given.length > 0) weights[preference] = Math.max(...given)
  }
  return weights
}

function impliedBy(graph: QuestionGraph, answers: readonly Answer[]): Implied {
  const all = walk(graph, answers).path.flatMap((step) => step.chosen.map((option) => option.implies))
  const waives = union(all.map((implication) => implication.waives))
  return {
    needs: union(all.map((implication) => implication.needs)).filter((need) => !waives.includes(need)),
    waives,
    accept: union(all.map((implication) => implication.accept)),
    weights: heaviest(all),
    kubernetes: oldest(all.map((implication) => implication.kubernetes)),
    kernel: oldest(all.map((implication) => implication.kernel)),
    platforms: union(all.map((implication) => implication.platforms)),
    licence: all.some((implication) => implication.licence === 'open')
      ? 'open'
      : first(all.map((implication) => implication.licence)),
    cni: all.some((implication) => implication.cni === 'cilium')
      ? 'cilium'
      : first(all.map((implication) => implication.cni)),
    wireguard: all.some((implication) => implication.wireguard === true),
    highAvailability: all.some((implication) => implication.highAvailability === true),
    running: first(all.map((implication) => implication.running)),
  }
}

/** Replaces in a list what the old answers implied by what the new ones do; what was added by hand stays. */
const replace = <T>(list: readonly T[], before: readonly T[], after: readonly T[]): T[] => [
  ...new Set([...list.filter((value) => !before.includes(value) || after.includes(value)), ...after]),
]

/** One value of the sheet: the new answer’s, else the default where only the old answer had set it, else as it is. */
const settle = <T>(held: T, before: T | null, after: T | null, byDefault: T): T =>
  after ?? (before !== null && held === before ? byDefault : held)

function reviseWeights(weights: Scenario['weights'], before: Implied, after: Implied): Scenario['weights'] {
  const revised = { ...weights }
  for (const preference of PREFERENCES)
    revised[preference] = settle(
      weights[preference],
      before.weights[preference] ?? null,
      after.weights[preference] ?? null,
      DEFAULT_SCENARIO.weights[preference],
    )
  return revised
}

function reviseConstraints(constraints: Constraints, before: Implied, after: Implied): Constraints {
  return {
    kubernetes: settle(constraints.kubernetes, before.kubernetes, after.kubernetes, null),
    kernel: settle(constraints.kernel, before.kernel, after.kernel, null),
    platforms: replace(constraints.platforms, before.platforms, after.platforms),
    licence: settle(constraints.licence, before.licence, after.licence, null),
  }
}

function reviseWorkload(workload: Workload, before: Implied, after: Implied): Workload {
  return {
    ...workload,
    cni: settle(workload.cni, before.cni, after.cni, DEFAULT_WORKLOAD.cni),
    wireguard: settle(workload.wireguard, before.wireguard || null, after.wireguard || null, false),
    highAvailability: settle(
      workload.highAvailability,
      before.highAvailability || null,
      after.highAvailability || null,
      false,
    ),
  }
}

/** Carries a change of the answers over into the sheet and leaves alone what the answers never touched. */
export function reviseScenario(
  graph: QuestionGraph,
  answersBefore: readonly Answer[],
  answersAfter: readonly Answer[],
  scenario: Scenario,
): Scenario {
  const before = impliedBy(graph, answersBefore)
  const after = impliedBy(graph, answersAfter)
  return {
    ...scenario,
    needs: replace(scenario.needs, before.needs, after.needs).filter((need) => !after.waives.includes(need)),
    accept: replace(
      scenario.accept,
      before.accept.filter((value) => !DEFAULT_SCENARIO.accept.includes(value)),
      after.accept,
    ),
    workload: reviseWorkload(scenario.workload, before, after),
    constraints: reviseConstraints(scenario.constraints, before, after),
    weights: reviseWeights(scenario.weights, before, after),
  }
}

export const applyAnswers = (
  graph: QuestionGraph,
  answers: readonly Answer[],
  scenario: Scenario,
): Scenario => reviseScenario(graph, [], answers, scenario)
