import type { Estimate } from '../overhead/estimateTypes'
import { type Bytes, type Range, rangeOf } from '../overhead/units'
import type { Component } from '../overhead/vocabulary'
import type { Workload } from '../scenario/scenario'

/** What a cluster has a fixed number of, however many pods join. */
const FIXED: readonly Component[] = ['control-plane', 'operator', 'gateway']

/**
 * The data plane's memory, shared out over the pods in the mesh: what articles call memory per pod. For a mesh of
 * node proxies it falls as nodes fill up, and articles rarely say at what density they counted.
 */
export function memoryPerPod(estimate: Estimate, workload: Workload): Range<Bytes> | null {
  const pods = (workload.pods * workload.meshedPercent) / 100
  const parts = estimate.components.filter(({ component }) => !FIXED.includes(component))
  const known = parts.flatMap(({ total }) => total['memory-used'] ?? [])
  if (pods <= 0 || (parts.length > 0 && known.length === 0)) return null
  const sum = (end: 'low' | 'typical' | 'high') => known.reduce((all, range) => all + range[end], 0) / pods
  return rangeOf<Bytes>(sum('low'), sum('typical'), sum('high'))
}
