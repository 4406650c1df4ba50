// From what a cluster is to what the calculator asks for. What a dump cannot tell is named, not guessed.
import { BOUNDS, type Bounds, type Constraints, type Platform, type Workload } from '../scenario/scenario'
import { coresOf } from './quantity'
import type { ClusterSummary, NamespaceSummary, NodeSummary } from './summary'
import { total } from './sums'
import { versionSpan, versionText } from './version'

interface Unknown {
  key: keyof Workload
  why: string
}

export interface ClusterWorkload {
  workload: Partial<Workload>
  constraints: Partial<Constraints>
  unknown: readonly Unknown[]
  /** What had to be fitted to the calculator's bounds, or stands for something slightly different. */
  notes: readonly string[]
}

const NEVER_IN_A_DUMP: readonly Unknown[] = [
  { key: 'requestsPerSecond', why: 'A dump has no traffic in it: take it from your metrics.' },
  { key: 'payloadBytes', why: 'A dump has no traffic in it.' },
  { key: 'l7Percent', why: 'Which traffic needs L7 is a choice.' },
  { key: 'connections', why: 'A dump has no traffic in it.' },
  {
    key: 'knownServices',
    why: 'How many services a proxy is told of: what narrows it down is not among pods, nodes and services.',
  },
  {
    key: 'wireguard',
    why: 'WireGuard and Hubble are set in Cilium’s configuration, which is not in the dump.',
  },
  { key: 'hubble', why: 'WireGuard and Hubble are set in Cilium’s configuration, which is not in the dump.' },
]

const GIB = 1024 ** 3

export function workloadFromCluster(summary: ClusterSummary, ticked: ReadonlySet<string>): ClusterWorkload {
  const chosen = summary.namespaces.filter(({ name }) => ticked.has(name))
  const notes: string[] = []
  const within = (value: number, { min, max }: Bounds, what: string) => {
    const fitted = Math.min(max, Math.max(min, value))
    if (fitted !== value)
      notes.push(`${what}: the cluster has ${value}, the calculator takes ${min} to ${max}.`)
    return fitted
  }
  const pods = total(chosen, (namespace) => namespace.pods - namespace.hostNetworkPods)
  const served = Math.max(
    total(chosen, ({ sidecarPods }) => sidecarPods),
    total(chosen, ({ ambientPods }) => ambientPods),
  )
  const nodes = nodesOf(summary, chosen)
  const size = commonSize(nodes)
  const replicated = isReplicated(summary)
  const waypoints = countPods(summary, 'waypoint')
  const workload: Partial<Workload> = {
    pods: within(pods, BOUNDS.pods, 'Pods'),
    services: within(
      total(summary.namespaces, ({ services }) => services),
      BOUNDS.services,
      'Services',
    ),
    ...(nodes.length > 0 && { nodes: within(nodes.length, BOUNDS.nodes, 'Nodes') }),
    ...(size && {
      nodeVcpu: within(Math.round(coresOf(size.nanocores)), BOUNDS.nodeVcpu, 'vCPU a node'),
      nodeGib: within(Math.round(size.bytes / GIB), BOUNDS.nodeGib, 'GiB a node'),
    }),
    ...(summary.cni.length > 0 && {
      cni: summary.cni.some(({ id }) => id === 'cilium') ? 'cilium' : 'other',
    }),
    ...(served > 0 && { meshedPercent: shareOf(served, pods) }),
    ...(waypoints > 0 && { waypoints: within(waypoints, BOUNDS.waypoints, 'Waypoints') }),
    ...(replicated !== null && { highAvailability: replicated }),
  }
  return { workload, constraints: constraintsOf(summary), unknown: unknownIn(workload), notes }
}

function unknownIn(workload: Partial<Workload>): readonly Unknown[] {
  const missing: Unknown[] = []
  if (workload.nodes === undefined)
    missing.push({ key: 'nodes', why: 'No pod of the dump is placed on a node.' })
  if (workload.nodeVcpu === undefined)
    missing.push({ key: 'nodeVcpu', why: 'There are no nodes in the dump.' })
  if (workload.nodeGib === undefined) missing.push({ key: 'nodeGib', why: 'There are no nodes in the dump.' })
  if (workload.cni === undefined)
    missing.push({ key: 'cni', why: 'No network plugin that we know runs in the dump.' })
  return [...NEVER_IN_A_DUMP, ...missing]
}

function constraintsOf({ nodes }: ClusterSummary): Partial<Constraints> {
  const kubernetes = versionSpan(nodes.map(({ kubelet }) => kubelet))
  const kernel = versionSpan(linuxOnly(nodes).map((node) => node.kernel))
  const platforms: Platform[] = []
  if (nodes.some(({ architecture }) => architecture === 'arm64')) platforms.push('arm64')
  if (nodes.some(({ os }) => os === 'windows')) platforms.push('windows')
  return {
    ...(kubernetes && { kubernetes: versionText(kubernetes.lowest) }),
    ...(kernel && { kernel: versionText(kernel.lowest) }),
    ...(platforms.length > 0 && { platforms }),
  }
}

/** A small share is not none. */
function shareOf(part: number, whole: number): number {
  return Math.min(100, Math.max(1, Math.round((100 * part) / Math.max(1, whole))))
}

/** A Windows node's kernel version is Windows' own. */
export function linuxOnly(nodes: readonly NodeSummary[]): readonly NodeSummary[] {
  return nodes.filter(({ os }) => os !== 'windows')
}

/** The nodes that carry pods of these namespaces; all, where the dump does not place them. */
function nodesOf(summary: ClusterSummary, chosen: readonly NamespaceSummary[]): readonly NodeSummary[] {
  const places = new Set(chosen.flatMap(({ nodes }) => nodes))
  return places.size > 0 ? summary.nodes.filter((_, place) => places.has(place)) : summary.nodes
}

/** The size that most nodes have. */
function commonSize(nodes: readonly NodeSummary[]): { nanocores: number; bytes: number } | null {
  const sizes = new Map<string, { nanocores: number; bytes: number; nodes: number }>()
  for (const { nanocores, bytes } of nodes) {
    if (nanocores === null || bytes === null) continue
    const key = `${nanocores} ${Math.round(bytes / GIB)}`
    const size = sizes.get(key) ?? { nanocores, bytes, nodes: 0 }
    size.nodes++
    sizes.set(key, size)
  }
  return [...sizes.values()].sort((a, b) => b.nodes - a.nodes || b.nanocores - a.nanocores)[0] ?? null
}

function countPods({ namespaces }: ClusterSummary, component: string): number {
  return total(namespaces, ({ tallies }) =>
    total(tallies, (tally) => (tally.component === component ? tally.pods : 0)),
  )
}

/** Whether the mesh's control plane runs more than once; null where there is none. */
function isReplicated({ namespaces }: ClusterSummary): boolean | null {
  const controlPlanes = namespaces.flatMap(({ tallies }) =>
    tallies.filter(({ family, component }) => component === 'control-plane' && family !== 'cilium'),
  )
  return controlPlanes.length === 0 ? null : controlPlanes.some(({ replicas }) => replicas > 1)
}
