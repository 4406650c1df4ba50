import { DEFAULT_WORKLOAD, type Workload } from '../scenario/scenario'

export interface Preset {
  id: string
  label: string
  about: string
  workload: Partial<Workload>
}

/** A preset says all that it changes against the defaults, so that two presets never mix. */
export const PRESETS: readonly Preset[] = [
  {
    id: 'namespace',
    label: '100-pod namespace',
    about: 'The worked example that articles give: 100 pods; services, nodes and traffic are our assumption.',
    workload: {},
  },
  {
    id: 'platform',
    label: 'Platform, 1,000 services',
    about: '3,000 pods of 1,000 services on 100 nodes, every proxy told of every service.',
    workload: { pods: 3_000, nodes: 100, services: 1_000, requestsPerSecond: 50_000, highAvailability: true },
  },
  {
    id: 'edge',
    label: 'Edge, 3 small nodes',
    about: '30 pods on three nodes of 4 vCPU and 8 GiB.',
    workload: { pods: 30, nodes: 3, services: 12, requestsPerSecond: 100, nodeVcpu: 4, nodeGib: 8 },
  },
  {
    id: 'fleet',
    label: 'Fleet, 10,000 pods',
    about: '10,000 pods on 300 nodes, configuration scoped to 50 services a proxy.',
    workload: {
      pods: 10_000,
      nodes: 300,
      services: 2_000,
      knownServices: 50,
      requestsPerSecond: 200_000,
      nodeVcpu: 16,
      nodeGib: 64,
      highAvailability: true,
    },
  },
]

export function presetWorkload(preset: Preset): Workload {
  return { ...DEFAULT_WORKLOAD, ...preset.workload }
}
