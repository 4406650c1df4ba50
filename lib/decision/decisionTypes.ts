// What a decision takes and what it says.
import type { CapabilityId, MeshId } from '../dataset/types'
import type { Accept, Preference, Scenario } from '../scenario/scenario'
import type { Shortfall } from './eliminate'
import type { Overheads } from './overhead'
import type { Candidate, Scored } from './rank'
import type { Part } from './types'

export type Sheet = Pick<Scenario, 'needs' | 'accept' | 'constraints' | 'weights' | 'workload'>

export interface DecisionInput {
  sheet: Sheet
  overheads: Overheads
}

export interface Eliminated extends Scored {
  shortfalls: readonly Shortfall[]
  /** What `accept` would have to take in as well; null where that alone cannot bring it back. */
  broughtBackBy: readonly Accept[] | null
  /** True where only claims of low confidence keep it out. */
  doubtful: boolean
}

/** A piece of evidence and how far it alone can move the difference between leader and rival. */
export interface DoubtfulEvidence {
  mesh: MeshId
  preference: Preference
  part: Part
  swing: number
}

export type Doubt =
  /** The rival draws level at the ends of the evidence; the widest pieces come first. */
  | { kind: 'overlap'; rival: MeshId; behind: number; evidence: readonly DoubtfulEvidence[] }
  /** The leader meets a need by a claim of low confidence; were it wrong, the rival would be first. */
  | { kind: 'rests'; rival: MeshId; capability: CapabilityId }
  /** A mesh is out by claims of low confidence alone; were they wrong, it would be first. */
  | { kind: 'returns'; mesh: MeshId; capabilities: readonly CapabilityId[] }

export type Verdict =
  | { kind: 'recommended'; mesh: MeshId }
  /** Too close to call: the one that leads by the typical figures comes first. */
  | { kind: 'tie'; meshes: readonly MeshId[] }
  | { kind: 'none-fits' }

export interface Decision {
  verdict: Verdict
  /** The meshes that fit, best first. */
  ranking: readonly Candidate[]
  eliminated: readonly Eliminated[]
  /** By how much the first leads the second; null with fewer than two. */
  margin: number | null
  /** What in the evidence could turn the order at the top; empty where nothing can. */
  doubts: readonly Doubt[]
  sheet: Sheet
  overheads: Overheads
}
