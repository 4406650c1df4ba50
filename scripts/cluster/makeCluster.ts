// A made-up cluster of any size, object by object, the same each time.
import type { ContainerSpec } from './container'
import type { Fields } from './kubernetesObject'
import { MESH_SHAPES, type MeshShapeId } from './meshShapes'
import { node } from './node'
import { type PodSpec, pod } from './pod'
import { service } from './service'
import type { MeshShape, OwnPod } from './shapes/meshShape'

export interface ClusterOptions {
  pods: number
  nodes: number
  services: number
  namespaces: number
  mesh: MeshShapeId
}

const KUBELET = 'v1.34.2-eks-1a2b3c4'
const KERNEL = '6.8.0-1038-aws'
const TEAMS = ['shop', 'payments', 'search', 'catalogue', 'delivery', 'accounts', 'reports', 'media']
const APPS = ['web', 'api', 'worker', 'cart', 'stock', 'mail', 'price', 'review']

/** Pods of which one in so many is something else than a plain running pod. */
const JOB_EVERY = 25
const ENDED_EVERY = 20
const HOST_EVERY = 61
const INIT_EVERY = 6

const nodeName = (place: number) =>
  `ip-10-0-${Math.floor(place / 250)}-${place % 250}.eu-central-1.compute.internal`
const namespaceName = (place: number) => {
  const team = TEAMS[place % TEAMS.length] ?? 'team'
  return place < TEAMS.length ? team : `${team}-${Math.floor(place / TEAMS.length) + 1}`
}
const appName = (place: number) => {
  const app = APPS[place % APPS.length] ?? 'app'
  return place < APPS.length ? app : `${app}-${Math.floor(place / APPS.length) + 1}`
}
const LETTERS = 'bcdfghjklmnpqrstvwxz2456789'

/** Five letters as a ReplicaSet gives them to its pods; no two places share them. */
function suffix(place: number): string {
  const mixed = (place * 7919 + 4_219_137) % LETTERS.length ** 5
  return Array.from(
    { length: 5 },
    (_, at) => LETTERS[Math.floor(mixed / LETTERS.length ** at) % LETTERS.length],
  ).join('')
}

export function* clusterObjects(options: ClusterOptions): Generator<Fields> {
  const mesh: MeshShape = MESH_SHAPES[options.mesh]
  for (let place = 0; place < options.pods; place++) yield pod(applicationPod(options, mesh, place))
  for (const own of mesh.central ?? []) yield* ownPods(own, own.replicas, options, 'ReplicaSet')
  for (const own of mesh.onNodes ?? []) yield* ownPods(own, options.nodes, options, 'DaemonSet')
  for (const own of mesh.inNamespaces ?? []) {
    for (let space = 0; space < options.namespaces; space++) {
      yield* ownPods({ ...own, namespace: namespaceName(space) }, own.replicas, options, 'ReplicaSet')
    }
  }
  for (let place = 0; place < options.nodes; place++) yield node(nodeName(place), place, KUBELET, KERNEL)
  yield service('kubernetes', 'default', 0)
  for (let place = 1; place < options.services; place++) {
    yield service(appName(place), namespaceName(place % options.namespaces), place)
  }
}

function* ownPods(own: OwnPod, count: number, options: ClusterOptions, kind: string): Generator<Fields> {
  for (let place = 0; place < count; place++) yield pod(ownPod(own, place, options, kind))
}

function applicationPod(
  { pods, nodes, namespaces }: ClusterOptions,
  mesh: MeshShape,
  place: number,
): PodSpec {
  const app = appName(Math.floor(place / 3))
  const namespace = namespaceName(place % namespaces)
  const isEvery = (number: number) => place % number === number - 1
  const on = Math.floor((place * nodes) / pods)
  const ended = isEvery(ENDED_EVERY)
  const isJob = ended || isEvery(JOB_EVERY)
  const hostNetwork = isEvery(HOST_EVERY)
  const set = isJob
    ? `${app}-29384${(100 + (place % 800)).toString()}`
    : `${app}-7d9c5b${(place % 997).toString(36)}`
  const spec: PodSpec = {
    name: `${set}-${suffix(place)}`,
    namespace,
    node: nodeName(on),
    labels: { app, 'app.kubernetes.io/managed-by': 'Helm', 'pod-template-hash': '7d9c5b', team: namespace },
    annotations: {
      'prometheus.io/port': '9090',
      'prometheus.io/scrape': 'true',
      'checksum/config': '0a1b2c3d4e5f60718293a4b5c6d7e8f900112233445566778899aabbccddeeff',
    },
    owner: isJob
      ? { kind: 'Job', name: set, apiVersion: 'batch/v1' }
      : { kind: 'ReplicaSet', name: set, apiVersion: 'apps/v1' },
    containers: [applicationContainer(app)],
    ...(isEvery(INIT_EVERY) && {
      initContainers: [{ name: 'migrate', image: `registry.example.com/team/${app}-migrate:2026.11.1` }],
    }),
    ...(hostNetwork && { hostNetwork }),
    phase: ended ? 'Succeeded' : 'Running',
    ip: `10.128.${Math.floor(place / 250) % 250}.${(place % 250) + 1}`,
    hostIp: `10.0.${Math.floor(on / 250)}.${(on % 250) + 1}`,
  }
  return mesh.join && !hostNetwork ? mesh.join(spec) : spec
}

function applicationContainer(app: string): ContainerSpec {
  return {
    name: app.replace(/-\d+$/, ''),
    image: `registry.example.com/team/${app}:2026.11.1`,
    env: {
      HTTP_PORT: '8080',
      LOG_LEVEL: 'info',
      DATABASE_HOST: 'postgres.data.svc.cluster.local',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector.observability.svc:4317',
    },
    ports: [8080, 9090],
    probe: { path: '/healthz', port: 8080 },
    requests: { cpu: '100m', memory: '256Mi' },
    limits: { cpu: '1', memory: '512Mi' },
    mounts: { config: '/etc/app', tmp: '/tmp' },
  }
}

function ownPod(own: OwnPod, place: number, { nodes }: ClusterOptions, kind: string): PodSpec {
  const on = place % nodes
  return {
    name: `${own.name}-${kind === 'DaemonSet' ? '' : '6f7b8-'}${suffix(place + own.name.length * 31)}`,
    namespace: own.namespace,
    node: nodeName(on),
    labels: own.labels,
    owner: { kind, name: kind === 'DaemonSet' ? own.name : `${own.name}-6f7b8`, apiVersion: 'apps/v1' },
    containers: own.containers,
    ...(own.hostNetwork && { hostNetwork: true }),
    ip: `10.129.${Math.floor(place / 250)}.${(place % 250) + 1}`,
    hostIp: `10.0.${Math.floor(on / 250)}.${(on % 250) + 1}`,
  }
}
