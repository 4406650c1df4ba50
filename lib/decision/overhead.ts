// What the estimate says of a mesh, put against what the nodes have.
import type { MeshId } from '../dataset/types'
import type { Estimate } from '../overhead/estimateTypes'
import type { Bytes, Cores, Milliseconds, Range } from '../overhead/units'
import type { Workload } from '../scenario/scenario'
import { halving, type Judged } from './scorePart'
import type { Part, Preferences } from './types'

/** The three figures that the decision takes from an estimate; null where the model does not cover one. */
export interface MeshOverhead {
  memory: Range<Bytes> | null
  cpu: Range<Cores> | null
  /** Added to one hop at p99. */
  latency: Range<Milliseconds> | null
  /** Costs that exist and that no evidence puts a number on: named beside every figure that leaves them out. */
  notIncluded: readonly string[]
}

/** null, or no entry: there is no model for the mesh, and its overhead is not known. */
export type Overheads = Readonly<Record<MeshId, MeshOverhead | null>>

const overheadOf = ({ totals, notIncluded }: Estimate): MeshOverhead => ({
  memory: totals['memory-used'],
  cpu: totals['cpu-used'],
  latency: totals['latency-p99'],
  notIncluded: notIncluded.map(({ what }) => what),
})

export const overheadsOf = (estimates: readonly Estimate[]): Overheads =>
  Object.fromEntries(estimates.map((estimate) => [estimate.mesh, overheadOf(estimate)]))

type Figure = Extract<Part, { kind: 'figure' }>

const BYTES_PER_GIB = 1024 ** 3

/** What a figure is divided by before it is scored: the memory or the cores of all nodes; a delay stands as it is. */
function capacityOf(figure: Figure['figure'], workload: Workload): number {
  if (figure === 'memory') return workload.nodes * workload.nodeGib * BYTES_PER_GIB
  return figure === 'cpu' ? workload.nodes * workload.nodeVcpu : 1
}

export function scoreFigure(
  part: Figure,
  overhead: MeshOverhead | null,
  workload: Workload,
  preferences: Preferences,
): Judged {
  const range = overhead?.[part.figure] ?? null
  if (range === null) return { score: preferences.unknownFigure, known: false }
  const capacity = capacityOf(part.figure, workload)
  const score = (amount: number) => halving(amount / capacity, part.half)
  return {
    score: { low: score(range.high), typical: score(range.typical), high: score(range.low) },
    known: true,
  }
}
