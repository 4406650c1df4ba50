// The numbers of a scenario: their bounds, and how finely a link tells them apart.
import { BOUNDS, type Bounds, type OwnRequests, type Workload } from './scenario'

export interface NumberRule extends Bounds {
  decimals: number
}

export const WORKLOAD_NUMBERS = {
  pods: { ...BOUNDS.pods, decimals: 0 },
  meshedPercent: { ...BOUNDS.meshedPercent, decimals: 1 },
  nodes: { ...BOUNDS.nodes, decimals: 0 },
  services: { ...BOUNDS.services, decimals: 0 },
  knownServices: { ...BOUNDS.knownServices, decimals: 0 },
  requestsPerSecond: { ...BOUNDS.requestsPerSecond, decimals: 1 },
  payloadBytes: { ...BOUNDS.payloadBytes, decimals: 0 },
  l7Percent: { ...BOUNDS.l7Percent, decimals: 1 },
  connections: { ...BOUNDS.connections, decimals: 0 },
  waypoints: { ...BOUNDS.waypoints, decimals: 0 },
  nodeVcpu: { ...BOUNDS.nodeVcpu, decimals: 2 },
  nodeGib: { ...BOUNDS.nodeGib, decimals: 2 },
  vcpuPrice: { ...BOUNDS.vcpuPrice, decimals: 4 },
  gibPrice: { ...BOUNDS.gibPrice, decimals: 4 },
} as const satisfies Partial<Record<keyof Workload, NumberRule>>

export type WorkloadNumber = keyof typeof WORKLOAD_NUMBERS

export const OWN_REQUEST_NUMBERS = {
  millicores: { min: 0, max: 1_000_000, decimals: 0 },
  mebibytes: { min: 0, max: 10_000_000, decimals: 0 },
} as const satisfies Record<keyof OwnRequests, NumberRule>

export const WEIGHT_NUMBER: NumberRule = { ...BOUNDS.weight, decimals: 0 }
export const MEASURED_NUMBER: NumberRule = { min: 0, max: 1_000_000_000, decimals: 9 }

/** The nearest legal number: within bounds, and no finer than a link can tell. Not a number gives the least. */
export function tidyNumber(value: number, { min, max, decimals }: NumberRule): number {
  if (Number.isNaN(value)) return min
  const inside = Math.min(max, Math.max(min, value))
  // Adding zero turns -0 into 0, which a link cannot tell apart.
  return Number(inside.toFixed(decimals)) + 0
}

/** Plain digits: no exponent, no trailing zeros. */
export function numberText(value: number, { decimals }: NumberRule): string {
  const text = value.toFixed(decimals)
  return decimals === 0 ? text : text.replace(/\.?0+$/, '')
}
