// From resources to nodes and money.
import type { Workload } from '../scenario/scenario'
import type { BoundModel } from './boundModel'
import { type Bytes, type Cores, type Count, GIB, type Range, rangeOf, type UsdPerMonth } from './units'

/** Extra nodes of the given size: the scarcer of the two resources decides, and packing is never perfect. */
export function extraNodes(
  cpu: Range<Cores> | null,
  memory: Range<Bytes> | null,
  workload: Workload,
  { packing, allocatableCpu, allocatableMemory }: BoundModel,
): Range<Count> | null {
  if (cpu === null || memory === null) return null
  if (packing === null || allocatableCpu === null || allocatableMemory === null) return null
  const vcpu = workload.nodeVcpu
  const bytes = workload.nodeGib * GIB
  // The larger the share that pods may use, the fewer the nodes: the ends cross over.
  return rangeOf(
    packing.low * scarcer(cpu.low, vcpu * allocatableCpu.high, memory.low, bytes * allocatableMemory.high),
    packing.typical *
      scarcer(cpu.typical, vcpu * allocatableCpu.typical, memory.typical, bytes * allocatableMemory.typical),
    packing.high * scarcer(cpu.high, vcpu * allocatableCpu.low, memory.high, bytes * allocatableMemory.low),
  )
}

function scarcer(cores: number, coresFree: number, bytes: number, bytesFree: number): number {
  return Math.max(divide(cores, coresFree), divide(bytes, bytesFree))
}

/** A visitor may set a share to zero, and a node without room never fills up. */
function divide(amount: number, room: number): number {
  return room > 0 ? amount / room : 0
}

/** null while either price is missing: half a price is no price. */
export function costOf(nodes: Range<Count> | null, workload: Workload): Range<UsdPerMonth> | null {
  const { vcpuPrice, gibPrice, nodeVcpu, nodeGib } = workload
  if (nodes === null || vcpuPrice === null || gibPrice === null) return null
  const node = nodeVcpu * vcpuPrice + nodeGib * gibPrice
  return rangeOf(nodes.low * node, nodes.typical * node, nodes.high * node)
}

/** Money by reservation pays for whichever is larger: what is reserved, or what is used beyond it. */
export function largerOf(a: Range<Count> | null, b: Range<Count> | null): Range<Count> | null {
  if (a === null || b === null) return null
  return rangeOf(Math.max(a.low, b.low), Math.max(a.typical, b.typical), Math.max(a.high, b.high))
}
