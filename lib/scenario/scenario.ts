// What a visitor has told us, on whatever page: one object that every page shares and the URL carries.
import type { CapabilityId, MeshId } from '../dataset/types'

export const ACCEPTS = ['addon', 'partial', 'external', 'commercial', 'beta', 'alpha'] as const
export type Accept = (typeof ACCEPTS)[number]

export const PREFERENCES = [
  'overhead',
  'simplicity',
  'traffic',
  'security',
  'observability',
  'multicluster',
  'maturity',
  'openness',
  'adoption',
] as const
export type Preference = (typeof PREFERENCES)[number]

export const PLATFORMS = ['arm64', 'windows', 'vms'] as const
export type Platform = (typeof PLATFORMS)[number]

export const LICENCES = ['open', 'source-available'] as const
/** `open`: only licences that the OSI approves. `source-available`: those that merely show the source will do. */
export type Licence = (typeof LICENCES)[number]

/** Requests that the visitor sets for each proxy, in place of the chart's. */
export interface OwnRequests {
  millicores: number
  mebibytes: number
}

export interface Workload {
  pods: number
  meshedPercent: number
  nodes: number
  services: number
  /** Services that one proxy is told of; null = all of them. */
  knownServices: number | null
  requestsPerSecond: number
  payloadBytes: number
  l7Percent: number
  connections: number
  /** Waypoint replicas in all; null = derived from the traffic. */
  waypoints: number | null
  highAvailability: boolean
  cni: 'cilium' | 'other'
  wireguard: boolean
  hubble: boolean
  nodeVcpu: number
  nodeGib: number
  /** USD per vCPU-month and GiB-month; null = not given, and money is hidden. */
  vcpuPrice: number | null
  gibPrice: number | null
  ownRequests: OwnRequests | null
  /** Coefficients that the visitor has measured, by coefficient id. */
  measured: Readonly<Record<string, number>>
}

export interface Constraints {
  /** Kubernetes and kernel versions in use, as `1.33` and `5.10`; null = not given. */
  kubernetes: string | null
  kernel: string | null
  platforms: readonly Platform[]
  licence: Licence | null
}

export type Weights = Readonly<Record<Preference, number>>

export interface Scenario {
  /** Columns, in the visitor's order. */
  meshes: readonly MeshId[]
  needs: readonly CapabilityId[]
  accept: readonly Accept[]
  workload: Workload
  constraints: Constraints
  weights: Weights
}

/** Frozen for version 1 of the permalink contract: a link leaves these out, for ever. */
export const DEFAULT_WORKLOAD: Workload = {
  pods: 100,
  meshedPercent: 100,
  nodes: 10,
  services: 25,
  knownServices: null,
  requestsPerSecond: 1000,
  payloadBytes: 1024,
  l7Percent: 50,
  connections: 20,
  waypoints: null,
  highAvailability: false,
  cni: 'other',
  wireguard: false,
  hubble: false,
  nodeVcpu: 8,
  nodeGib: 32,
  vcpuPrice: null,
  gibPrice: null,
  ownRequests: null,
  measured: {},
}

export const DEFAULT_SCENARIO: Scenario = {
  meshes: ['istio-sidecar', 'istio-ambient', 'linkerd', 'cilium'],
  needs: [],
  accept: ['addon', 'beta'],
  workload: DEFAULT_WORKLOAD,
  constraints: { kubernetes: null, kernel: null, platforms: [], licence: null },
  weights: {
    overhead: 2,
    simplicity: 2,
    traffic: 2,
    security: 2,
    observability: 2,
    multicluster: 2,
    maturity: 2,
    openness: 2,
    adoption: 2,
  },
}

export interface Bounds {
  min: number
  max: number
}

export const BOUNDS = {
  pods: { min: 1, max: 200_000 },
  meshedPercent: { min: 0, max: 100 },
  nodes: { min: 1, max: 5_000 },
  services: { min: 1, max: 50_000 },
  knownServices: { min: 0, max: 50_000 },
  requestsPerSecond: { min: 0, max: 10_000_000 },
  payloadBytes: { min: 0, max: 10_000_000 },
  l7Percent: { min: 0, max: 100 },
  connections: { min: 0, max: 100_000 },
  waypoints: { min: 0, max: 10_000 },
  nodeVcpu: { min: 1, max: 512 },
  nodeGib: { min: 1, max: 8_192 },
  vcpuPrice: { min: 0, max: 10_000 },
  gibPrice: { min: 0, max: 10_000 },
  weight: { min: 0, max: 5 },
} as const satisfies Record<string, Bounds>
