// The closed word lists of the overhead model. No schema code here: the browser imports them.

export const COMPONENTS = [
  'sidecar',
  'ztunnel',
  'waypoint',
  'node-agent',
  'node-envoy',
  'cni',
  'operator',
  'control-plane',
  'gateway',
] as const
export type Component = (typeof COMPONENTS)[number]

export const RESOURCE_METRICS = [
  'memory-used',
  'memory-reserved',
  'cpu-used',
  'cpu-reserved',
  'pods',
] as const
/** What a component can be charged with; the other metrics belong to the mesh as a whole. */
export type ResourceMetric = (typeof RESOURCE_METRICS)[number]

export const LATENCY_METRICS = ['latency-p50', 'latency-p90', 'latency-p99'] as const
export type LatencyMetric = (typeof LATENCY_METRICS)[number]

const CAPACITY_METRICS = ['nodes-used', 'nodes-reserved', 'cost-used', 'cost-reserved'] as const

export const METRICS = [...RESOURCE_METRICS, ...LATENCY_METRICS, ...CAPACITY_METRICS] as const
export type Metric = (typeof METRICS)[number]

export const METRIC_LABELS: Record<Metric, string> = {
  'memory-used': 'Memory used',
  'memory-reserved': 'Memory reserved',
  'cpu-used': 'CPU used',
  'cpu-reserved': 'CPU reserved',
  pods: 'Extra pods',
  'latency-p50': 'Added latency, p50',
  'latency-p90': 'Added latency, p90',
  'latency-p99': 'Added latency, p99',
  'nodes-used': 'Extra nodes by use',
  'nodes-reserved': 'Extra nodes by reservation',
  'cost-used': 'Cost by use',
  'cost-reserved': 'Cost by reservation',
}

/** Units as the data files and the visitor write them; the estimate itself is in base units. */
export const COEFFICIENT_UNITS = ['MiB', 'cores', 'cores per 1000/s', 'ms', 'ratio'] as const
export type CoefficientUnit = (typeof COEFFICIENT_UNITS)[number]

/** What a coefficient may be multiplied with: quantities that follow from the workload and the mesh's shape. */
export const DRIVERS = [
  'meshed-pods',
  'cluster-pods',
  'nodes',
  'visible-services',
  'visible-endpoints',
  'passes-per-pod',
  'passes-per-node',
  'l7-requests-per-node',
  'requests-per-node',
  'l7-requests-per-waypoint',
  'extra-connections-per-pod',
  'extra-connections-per-node',
  'replicas',
  'share-of-a-replica',
  'proxies',
  'waypoints',
  'l4-share',
  'l7-share',
  'connections',
  'payload-bytes',
] as const
export type Driver = (typeof DRIVERS)[number]

export const DRIVER_LABELS: Record<Driver, string> = {
  'meshed-pods': 'pods in the mesh',
  'cluster-pods': 'pods',
  nodes: 'nodes',
  'visible-services': 'services a proxy is told of',
  'visible-endpoints': 'endpoints a proxy is told of',
  'passes-per-pod': 'requests/s through one sidecar',
  'passes-per-node': 'requests/s through one node proxy',
  'l7-requests-per-node': 'L7 requests/s on one node',
  'requests-per-node': 'requests/s on one node',
  'l7-requests-per-waypoint': 'requests/s through one waypoint replica',
  'extra-connections-per-pod': 'open connections of a pod beyond what the base covers',
  'extra-connections-per-node': 'open connections of a node’s pods beyond what the base covers',
  replicas: 'control-plane replicas',
  'share-of-a-replica': 'share of one control-plane replica',
  proxies: 'proxies that the control plane serves',
  waypoints: 'waypoint replicas',
  'l4-share': 'share of traffic at L4',
  'l7-share': 'share of traffic that needs L7',
  connections: 'open connections a proxy holds',
  'payload-bytes': 'bytes a request',
}

export const BACKINGS = ['measured', 'analogy', 'unbacked'] as const

export const QUALITIES = ['measured', 'vendor-measured', 'documented', 'claimed'] as const
export type Quality = (typeof QUALITIES)[number]

export const QUALITY_LABELS: Record<Quality, string> = {
  measured: 'Measured by a user or a third party',
  'vendor-measured': 'Measured by a mesh vendor or project',
  documented: 'Stated in documentation, run not described',
  claimed: 'Claimed without evidence',
}
