// What would change the answer: every single step (one weight, one need, one word of `accept`, one constraint)
// after which another mesh leads. Scores do not move with any of these, so only the order and the field are redone.
import type { CapabilityId, MeshId } from '../dataset/types'
import { meetNeed } from '../needs/meetNeed'
import {
  ACCEPTS,
  type Accept,
  BOUNDS,
  type Platform,
  PREFERENCES,
  type Preference,
} from '../scenario/scenario'
import { leaderOf } from './decide'
import type { Decision, Sheet } from './decisionTypes'
import { cellOf, PLATFORM_CAPABILITY, type Shortfall } from './eliminate'
import { type Prepared, preparedMesh } from './prepare'
import { type Candidate, compareCandidates, rank, type Scored, shareOf, totalOf } from './rank'

export type Constraint = 'kubernetes' | 'kernel' | 'licence' | Platform

export type Change =
  | { kind: 'weight'; preference: Preference; from: number; to: number }
  | { kind: 'need-dropped'; capability: CapabilityId }
  | { kind: 'accepted'; accept: Accept }
  | { kind: 'refused'; accept: Accept }
  | { kind: 'constraint-dropped'; constraint: Constraint }
  | { kind: 'need-added'; capability: CapabilityId }

export interface Flip {
  change: Change
  /** Steps of the weight; 1 for anything else. */
  size: number
  /** Who leads then; null where no mesh is left. */
  leader: MeshId | null
}

export interface Flips {
  /** At most one a preference: the nearest weight that changes the leader. */
  weights: readonly Flip[]
  /** Needs, accept and constraints that are there now. */
  loosened: readonly Flip[]
  /** Needs that could be added, the weightiest for this sheet first. */
  tightened: readonly Flip[]
}

const first = (candidates: readonly Candidate[]): MeshId | null =>
  [...candidates].sort(compareCandidates)[0]?.mesh ?? null

/** Both ways by one step, then by two, and so on; a higher weight first. */
function* weightsAround(from: number): Generator<number> {
  const { min, max } = BOUNDS.weight
  for (let step = 1; step <= max - min; step++) {
    if (from + step <= max) yield from + step
    if (from - step >= min) yield from - step
  }
}

function weightFlip(
  fitting: readonly Scored[],
  leader: MeshId,
  { weights }: Sheet,
  preference: Preference,
): Flip[] {
  const from = weights[preference]
  for (const to of weightsAround(from)) {
    const [ahead] = rank(fitting, { ...weights, [preference]: to })
    if (ahead && ahead.mesh !== leader) {
      const size = Math.abs(to - from)
      return [{ change: { kind: 'weight', preference, from, to }, size, leader: ahead.mesh }]
    }
  }
  return []
}

/** The change that would lift a shortfall, as far as one change can. */
function lifts(change: Change, shortfall: Shortfall): boolean {
  switch (change.kind) {
    case 'need-dropped':
      return (
        shortfall.kind === 'need' && shortfall.platform === null && shortfall.capability === change.capability
      )
    case 'accepted':
      return (
        shortfall.kind === 'need' &&
        shortfall.verdict.state === 'short' &&
        shortfall.verdict.wants.every((want) => want === change.accept)
      )
    case 'constraint-dropped':
      return shortfall.kind === 'need'
        ? shortfall.platform === change.constraint
        : shortfall.kind === change.constraint
    default:
      return false
  }
}

/** A need that a platform asks for as well is not listed: dropping it alone frees nothing. */
function loosenings({ needs, accept, constraints }: Sheet): Change[] {
  const { kubernetes, kernel, licence, platforms } = constraints
  const held: Constraint[] = [
    ...(kubernetes === null ? [] : ['kubernetes' as const]),
    ...(kernel === null ? [] : ['kernel' as const]),
    ...(licence === null ? [] : ['licence' as const]),
    ...platforms,
  ]
  return [
    ...needs
      .filter((capability) => !platforms.some((platform) => PLATFORM_CAPABILITY[platform] === capability))
      .map((capability): Change => ({ kind: 'need-dropped', capability })),
    ...ACCEPTS.filter((value) => !accept.includes(value)).map(
      (value): Change => ({ kind: 'accepted', accept: value }),
    ),
    ...held.map((constraint): Change => ({ kind: 'constraint-dropped', constraint })),
  ]
}

function afterRefusing(prepared: Prepared, { ranking, sheet }: Decision, refused: Accept): MeshId | null {
  const accept = sheet.accept.filter((value) => value !== refused)
  const asked = [
    ...sheet.needs,
    ...sheet.constraints.platforms.map((platform) => PLATFORM_CAPABILITY[platform]),
  ]
  const left = ranking.find(({ mesh }) => {
    const candidate = preparedMesh(prepared, mesh)
    return candidate && asked.every((need) => meetNeed(cellOf(candidate, need), accept).state === 'met')
  })
  return left?.mesh ?? null
}

function afterAdding(prepared: Prepared, { ranking, sheet }: Decision, need: CapabilityId): MeshId | null {
  const left = ranking.find(({ mesh }) => {
    const candidate = preparedMesh(prepared, mesh)
    return candidate && meetNeed(cellOf(candidate, need), sheet.accept).state === 'met'
  })
  return left?.mesh ?? null
}

/** How much of the total hangs on each capability at these weights. */
function importance({ preferences }: Prepared, { weights }: Sheet): Map<CapabilityId, number> {
  const sums = new Map<CapabilityId, number>()
  for (const { id, parts } of preferences.preferences) {
    const whole = parts.reduce((sum, part) => sum + part.weight, 0)
    for (const part of parts)
      if (part.kind === 'capability' || part.kind === 'default-on') {
        const added = (shareOf(weights, id) * part.weight) / whole
        sums.set(part.capability, (sums.get(part.capability) ?? 0) + added)
      }
  }
  return sums
}

function tightenings(prepared: Prepared, decision: Decision, leader: MeshId): Flip[] {
  const weighty = importance(prepared, decision.sheet)
  const asked = new Set(decision.sheet.needs)
  return prepared.table.capabilities
    .filter(({ id }) => !asked.has(id))
    .map(
      ({ id }): Flip => ({
        change: { kind: 'need-added', capability: id },
        size: 1,
        leader: afterAdding(prepared, decision, id),
      }),
    )
    .filter((flip) => flip.leader !== leader)
    .sort((one, other) => weightOf(other.change, weighty) - weightOf(one.change, weighty))
}

const weightOf = (change: Change, weighty: ReadonlyMap<CapabilityId, number>): number =>
  change.kind === 'need-added' ? (weighty.get(change.capability) ?? 0) : 0

export function flips(prepared: Prepared, decision: Decision): Flips {
  const { sheet, ranking, eliminated } = decision
  const leader = leaderOf(decision)
  const weights =
    leader === null ? [] : PREFERENCES.flatMap((preference) => weightFlip(ranking, leader, sheet, preference))
  const out = eliminated.map((mesh) => ({ ...mesh, total: totalOf(mesh, sheet.weights) }))
  const loosened = loosenings(sheet)
    .map((change): Flip => {
      const back = out.filter(({ shortfalls }) => shortfalls.every((shortfall) => lifts(change, shortfall)))
      return { change, size: 1, leader: first([...ranking, ...back]) }
    })
    .filter((flip) => flip.leader !== leader)
  const refused = sheet.accept
    .map(
      (accept): Flip => ({
        change: { kind: 'refused', accept },
        size: 1,
        leader: afterRefusing(prepared, decision, accept),
      }),
    )
    .filter((flip) => leader !== null && flip.leader !== leader)
  const tightened = leader === null ? [] : [...refused, ...tightenings(prepared, decision, leader)]
  return { weights, loosened, tightened }
}
