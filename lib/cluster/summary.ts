// What is kept of a cluster: counts, sizes and versions. Of all names only those of the namespaces, which the
// visitor ticks; nothing of environments, annotations, secrets or data.
import type { Component } from '../overhead/vocabulary'

/** A mesh as its containers show it: Istio's two modes share a control plane, so they are told apart later. */
export type MeshFamily = 'istio' | 'linkerd' | 'cilium' | 'kuma' | 'consul'

export interface Amounts {
  nanocores: number
  bytes: number
  /** Containers for which the amount is not set or could not be read. */
  withoutCpu: number
  withoutMemory: number
}

export interface Usage {
  nanocores: number
  bytes: number
  /** Containers that were measured. */
  containers: number
}

export interface VersionCount {
  /** The image's tag; null where the image names a digest alone. */
  version: string | null
  containers: number
}

/** All containers of one mesh component in one namespace. */
export interface MeshTally {
  family: MeshFamily
  component: Component
  pods: number
  plainContainers: number
  /** Sidecars that Kubernetes itself starts first and stops last: init containers that restart always. */
  nativeContainers: number
  requests: Amounts
  limits: Amounts
  used: Usage | null
  versions: VersionCount[]
  /** Job pods among them: a plain sidecar keeps a Job from ending. */
  jobPods: number
  /** Pods of the largest Deployment or set among them. */
  replicas: number
}

export interface NamespaceSummary {
  name: string
  /** Pods that run or wait to, without those that have ended and those that belong to a mesh itself. */
  pods: number
  hostNetworkPods: number
  jobPods: number
  initContainerPods: number
  pendingPods: number
  completedPods: number
  /** Pods that a mesh itself runs here: control plane, gateways, node agents. */
  meshPods: number
  /** Pods that Istio's ambient mode already serves. */
  ambientPods: number
  /** Pods that a sidecar already serves. */
  sidecarPods: number
  services: number
  /** Nodes (places in `ClusterSummary.nodes`) on which pods run that can join a mesh. */
  nodes: number[]
  tallies: MeshTally[]
  /** Part of the platform rather than of what runs on it, by its name or its pods: not ticked at first. */
  platform: boolean
}

/** null where the dump has pods on the node but not the node itself. */
export interface NodeSummary {
  nanocores: number | null
  bytes: number | null
  allocatableNanocores: number | null
  allocatableBytes: number | null
  kernel: string | null
  kubelet: string | null
  os: string | null
  architecture: string | null
}

export interface CniFound {
  id: string
  name: string
  pods: number
}

interface KindCount {
  kind: string
  count: number
}

export interface ClusterSummary {
  namespaces: NamespaceSummary[]
  nodes: NodeSummary[]
  cni: CniFound[]
  /** Secrets that lay in the dump: counted here, and nothing of them kept. */
  secrets: number
  /** Other objects that we have no use for. */
  otherKinds: KindCount[]
  /** Objects that were given more than once. */
  duplicates: number
  /** Amounts that could not be read, with the first of them. */
  oddAmounts: { count: number; first: string } | null
  /** Rows of `kubectl top`, and how many belong to a container of a mesh. null: none given. */
  top: { rows: number; matched: number } | null
}
