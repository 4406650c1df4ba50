import type { Pod } from './readPod'
import { hasOwnInitContainers, type MeshPart } from './recogniseMesh'
import type { NamespaceSummary } from './summary'
import { Tally } from './tally'

/** Names that Kubernetes, its distributions and add-ons keep for themselves. */
const PLATFORM_NAME = /^(kube|openshift|gke|gmp)-|-system$/
/** Parts that a mesh runs once for all: where they live, no application does. Gateways may live anywhere. */
const PLATFORM_PARTS: readonly string[] = [
  'control-plane',
  'operator',
  'node-agent',
  'node-envoy',
  'ztunnel',
  'cni',
]

/** One namespace while its pods come in, in any order. */
export class NamespaceGatherer {
  readonly #tallies = new Map<string, Tally>()
  readonly #nodes = new Set<number>()
  readonly #counts: Omit<NamespaceSummary, 'nodes' | 'tallies'>

  constructor(name: string) {
    this.#counts = {
      name,
      pods: 0,
      hostNetworkPods: 0,
      jobPods: 0,
      initContainerPods: 0,
      pendingPods: 0,
      completedPods: 0,
      meshPods: 0,
      ambientPods: 0,
      sidecarPods: 0,
      services: 0,
      platform: PLATFORM_NAME.test(name),
    }
  }

  addService(): void {
    this.#counts.services++
  }

  addEnded(): void {
    this.#counts.completedPods++
  }

  addMeshPod(part: MeshPart): void {
    this.#counts.meshPods++
    if (PLATFORM_PARTS.includes(part.component)) this.#counts.platform = true
  }

  addPod(pod: Pod, node: number | undefined, hasSidecar: boolean): void {
    const counts = this.#counts
    counts.pods++
    if (pod.hostNetwork) counts.hostNetworkPods++
    else if (node !== undefined) this.#nodes.add(node)
    if (pod.ownerKind === 'Job') counts.jobPods++
    if (pod.pending) counts.pendingPods++
    if (pod.ambient) counts.ambientPods++
    if (hasSidecar) counts.sidecarPods++
    if (hasOwnInitContainers(pod)) counts.initContainerPods++
  }

  tallyOf(part: MeshPart, onOddAmount: (amount: unknown) => void): Tally {
    const key = `${part.family} ${part.component}`
    const tally = this.#tallies.get(key) ?? new Tally(part, onOddAmount)
    this.#tallies.set(key, tally)
    return tally
  }

  result(): NamespaceSummary {
    return {
      ...this.#counts,
      nodes: [...this.#nodes].sort((a, b) => a - b),
      tallies: [...this.#tallies.values()].map((tally) => tally.result()),
    }
  }
}
