// Every input of the calculator as data: what it is called, what it means, and how far it goes.
import type { WorkloadNumber } from '../scenario/numbers'

export type InputGroup = 'workload' | 'mesh' | 'cluster' | 'price'

export const INPUT_GROUPS: Record<InputGroup, string> = {
  workload: 'Workload',
  mesh: 'Mesh settings',
  cluster: 'Nodes',
  price: 'Price',
}

export interface NumberInput {
  key: WorkloadNumber
  label: string
  unit: string
  /** After a number in a sentence: “above 42 pods”. */
  counted: string
  /** After a one, where that differs. */
  countedOne?: string
  hint: string
  /** Why the bounds are where they are. */
  bounds: string
  group: InputGroup
  /** A track that spans powers of ten is logarithmic. */
  scale: 'linear' | 'log'
  /** The right end of the slider, where the bound itself is far beyond what people slide to. */
  slideTo?: number
  /** What an empty field means, where it may be empty. */
  empty?: string
}

export const NUMBER_INPUTS: readonly NumberInput[] = [
  {
    key: 'pods',
    label: 'Pods',
    unit: '',
    counted: 'pods',
    countedOne: 'pod',
    hint: 'In the namespaces that join the mesh. Each gets a sidecar where the mesh uses sidecars.',
    bounds: 'Kubernetes itself is tested to 150,000 pods; the field goes somewhat beyond.',
    group: 'workload',
    scale: 'log',
    slideTo: 20_000,
  },
  {
    key: 'meshedPercent',
    label: 'Pods in the mesh',
    unit: '%',
    counted: '% of the pods in the mesh',
    hint: 'The share of these pods that joins. Jobs and host-network pods often stay out.',
    bounds: 'A share of all pods.',
    group: 'workload',
    scale: 'linear',
  },
  {
    key: 'nodes',
    label: 'Nodes',
    unit: '',
    counted: 'nodes',
    countedOne: 'node',
    hint: 'Nodes that carry these pods. Node proxies and agents run once on each.',
    bounds: 'Kubernetes is tested to 5,000 nodes.',
    group: 'workload',
    scale: 'log',
    slideTo: 1_000,
  },
  {
    key: 'services',
    label: 'Services',
    unit: '',
    counted: 'services',
    countedOne: 'service',
    hint: 'In the whole cluster. Envoy sidecars hold configuration for each service that they know of.',
    bounds: 'Beyond a few thousand, no published measurement reaches.',
    group: 'workload',
    scale: 'log',
    slideTo: 5_000,
  },
  {
    key: 'requestsPerSecond',
    label: 'Requests a second',
    unit: '',
    counted: 'requests a second',
    countedOne: 'request a second',
    hint: 'Between services, each hop counted once: a request that passes through three services is three hops.',
    bounds: 'In all namespaces of the mesh together.',
    group: 'workload',
    scale: 'log',
    slideTo: 200_000,
  },
  {
    key: 'l7Percent',
    label: 'Needs L7',
    unit: '%',
    counted: '% of traffic at L7',
    hint: 'Traffic that needs HTTP routing, retries, or rules by path. The rest can stay at L4 where the mesh allows it.',
    bounds: 'A share of all requests.',
    group: 'workload',
    scale: 'linear',
  },
  {
    key: 'knownServices',
    label: 'Services a proxy knows of',
    unit: '',
    counted: 'services known to a proxy',
    countedOne: 'service known to a proxy',
    hint: 'All of them, unless the configuration is scoped (Istio’s Sidecar resource, discovery selectors, Consul’s upstreams).',
    bounds: 'No more than there are services.',
    group: 'mesh',
    scale: 'log',
    slideTo: 5_000,
    empty: 'all',
  },
  {
    key: 'connections',
    label: 'Open connections a proxy',
    unit: '',
    counted: 'open connections a proxy',
    countedOne: 'open connection a proxy',
    hint: 'Held open at the same time. It matters above some hundreds.',
    bounds: 'Measurements reach 30,000 connections on one proxy.',
    group: 'mesh',
    scale: 'log',
    slideTo: 5_000,
  },
  {
    key: 'waypoints',
    label: 'Waypoint replicas',
    unit: '',
    counted: 'waypoint replicas',
    countedOne: 'waypoint replica',
    hint: 'Of Istio ambient, over all namespaces. Left empty they follow from the L7 traffic, at least two.',
    bounds: 'In all namespaces together.',
    group: 'mesh',
    scale: 'log',
    slideTo: 200,
    empty: 'from traffic',
  },
  {
    key: 'payloadBytes',
    label: 'Payload of a request',
    unit: 'bytes',
    counted: 'bytes a request',
    countedOne: 'byte a request',
    hint: 'Published figures are for about one kilobyte. The model does not change with it, since nobody has measured how.',
    bounds: 'Recorded for the comparison with measurements.',
    group: 'mesh',
    scale: 'log',
    slideTo: 1_000_000,
  },
  {
    key: 'nodeVcpu',
    label: 'vCPU a node',
    unit: 'vCPU',
    counted: 'vCPU a node',
    hint: 'Decides how many extra nodes the overhead comes to.',
    bounds: 'From one to the largest machines on offer.',
    group: 'cluster',
    scale: 'log',
    slideTo: 128,
  },
  {
    key: 'nodeGib',
    label: 'Memory a node',
    unit: 'GiB',
    counted: 'GiB a node',
    hint: 'Decides how many extra nodes the overhead comes to.',
    bounds: 'From one to the largest machines on offer.',
    group: 'cluster',
    scale: 'log',
    slideTo: 1_024,
  },
  {
    key: 'vcpuPrice',
    label: 'A vCPU for a month',
    unit: 'USD',
    counted: 'USD a vCPU-month',
    hint: 'What one vCPU costs you a month. Without prices no money is shown.',
    bounds: 'Your own price: we know of none that fits everybody.',
    group: 'price',
    scale: 'log',
    slideTo: 100,
    empty: 'not given',
  },
  {
    key: 'gibPrice',
    label: 'A GiB for a month',
    unit: 'USD',
    counted: 'USD a GiB-month',
    hint: 'What one GiB costs you a month.',
    bounds: 'Your own price: we know of none that fits everybody.',
    group: 'price',
    scale: 'log',
    slideTo: 100,
    empty: 'not given',
  },
]
