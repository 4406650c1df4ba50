// From the workload to the quantities that the coefficients are multiplied with.
import type { Workload } from '../scenario/scenario'
import type { MeshFormulas, OverheadModel } from './clientModel'
import type { Driver } from './vocabulary'

/** The shape of a mesh as far as the quantities depend on it. */
export interface Shape {
  passesPerHop: number
  replicas: MeshFormulas['replicas']
  proxies: MeshFormulas['proxies']
  /** 0 where the mesh has no waypoints. */
  waypointsAtLeast: number
  connectionsInBase: number
  endpointsPerKnownService: number
}

export function shapeOf(mesh: MeshFormulas, platform: OverheadModel['platform']): Shape {
  return {
    passesPerHop: mesh.passesPerHop,
    replicas: mesh.replicas,
    proxies: mesh.proxies,
    waypointsAtLeast: mesh.waypoints?.atLeast ?? 0,
    connectionsInBase: platform.connectionsInBase,
    endpointsPerKnownService: platform.endpointsPerKnownService,
  }
}

export type Drivers = Record<Driver, number>

/** `requestsPerWaypoint`: what one replica can carry at this end of the range, from which their number follows. */
export function driversOf(workload: Workload, shape: Shape, requestsPerWaypoint: number): Drivers {
  const share = workload.meshedPercent / 100
  const meshedPods = roundUp(workload.pods * share)
  // Proxies see the ends of a hop that lie in the mesh: as many as the share of pods that are meshed.
  const requests = workload.requestsPerSecond * share
  const passes = requests * shape.passesPerHop
  const l7Share = workload.l7Percent / 100
  const l7Requests = requests * l7Share
  const { nodes } = workload
  const waypoints = countWaypoints(workload, shape, l7Requests, requestsPerWaypoint)
  const replicas = workload.highAvailability ? shape.replicas.ha : shape.replicas.default
  const extraConnections = Math.max(0, workload.connections - shape.connectionsInBase)
  // One flat literal: spreading objects into it made this function ten times slower.
  return {
    'meshed-pods': meshedPods,
    nodes,
    waypoints,
    'cluster-pods': workload.pods,
    'visible-services': visibleServices(workload),
    'visible-endpoints': visibleEndpoints(workload, shape),
    'passes-per-pod': meshedPods === 0 ? 0 : passes / meshedPods,
    'passes-per-node': passes / nodes,
    'l7-requests-per-node': l7Requests / nodes,
    'requests-per-node': requests / nodes,
    'l7-requests-per-waypoint': waypoints === 0 ? 0 : l7Requests / waypoints,
    'extra-connections-per-pod': extraConnections,
    'extra-connections-per-node': (extraConnections * meshedPods) / nodes,
    replicas,
    'share-of-a-replica': 1 / replicas,
    proxies: countProxies(shape, { 'meshed-pods': meshedPods, nodes, waypoints }),
    'l4-share': 1 - l7Share,
    'l7-share': l7Share,
    connections: workload.connections,
    'payload-bytes': workload.payloadBytes,
  }
}

function countProxies(
  { proxies }: Shape,
  counts: Pick<Drivers, 'meshed-pods' | 'nodes' | 'waypoints'>,
): number {
  let sum = 0
  for (const driver of proxies) sum += counts[driver]
  return sum
}

function visibleServices({ knownServices, services }: Workload): number {
  return knownServices === null ? services : Math.min(knownServices, services)
}

/** Without scoping every pod is taken for an endpoint. */
function visibleEndpoints(workload: Workload, { endpointsPerKnownService }: Shape): number {
  if (workload.knownServices === null) return workload.pods
  return Math.min(workload.pods, visibleServices(workload) * endpointsPerKnownService)
}

function countWaypoints(
  workload: Workload,
  shape: Shape,
  l7Requests: number,
  requestsPerWaypoint: number,
): number {
  if (shape.waypointsAtLeast === 0) return 0
  if (workload.waypoints !== null) return workload.waypoints
  if (workload.l7Percent === 0) return 0
  return Math.max(shape.waypointsAtLeast, roundUp(l7Requests / requestsPerWaypoint))
}

/** Half a sidecar cannot run. The small subtraction keeps 7% of 100 from becoming 8. */
function roundUp(count: number): number {
  return Math.max(0, Math.ceil(count - 1e-9))
}
