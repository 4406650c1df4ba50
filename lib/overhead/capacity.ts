// From resources to nodes and money.
import type { Workload } from '../scenario/scenario'
import type { OverheadModel } from './clientModel'
import { lookUp, type Values } from './coefficients'
import { type Bytes, type Cores, type Count, GIB, type Range, rangeOf, type UsdPerMonth } from './units'

/** Extra nodes of the given size: the scarcer of the two resources decides, and packing is never perfect. */
export function extraNodes(
  cpu: Range<Cores> | null,
  memory: Range<Bytes> | null,
  workload: Workload,
  platform: OverheadModel['platform'],
  values: Values,
): Range<Count> | null {
  const packing = lookUp(values, platform.packing)
  const cpuShare = lookUp(values, platform.allocatableCpu)
  const memoryShare = lookUp(values, platform.allocatableMemory)
  if (cpu === null || memory === null || packing === null || cpuShare === null || memoryShare === null)
    return null
  const nodes = (cores: number, bytes: number, free: { cpu: number; memory: number }) =>
    Math.max(divide(cores, workload.nodeVcpu * free.cpu), divide(bytes, workload.nodeGib * GIB * free.memory))
  // The larger the share that pods may use, the fewer the nodes: the ends cross over.
  return rangeOf(
    packing.low * nodes(cpu.low, memory.low, { cpu: cpuShare.high, memory: memoryShare.high }),
    packing.typical *
      nodes(cpu.typical, memory.typical, { cpu: cpuShare.typical, memory: memoryShare.typical }),
    packing.high * nodes(cpu.high, memory.high, { cpu: cpuShare.low, memory: memoryShare.low }),
  )
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
