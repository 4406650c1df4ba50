// Copies of a pod what the summary needs, and nothing else: no environment, no annotation, no data.
import { listAt, property, textAt } from './readValue'

export interface Container {
  name: string
  image: string
  /** An init container that restarts always: a native sidecar. */
  native: boolean
  /** What the proxy is told to be, from its arguments: `proxy sidecar`, `proxy router`, `proxy waypoint`. */
  role: string | undefined
  requests: unknown
  limits: unknown
}

export interface Pod {
  namespace: string
  name: string
  node: string | undefined
  ended: boolean
  pending: boolean
  hostNetwork: boolean
  /** Kind and name of what made it. */
  ownerKind: string | undefined
  owner: string | undefined
  /** Served by a node's ztunnel. */
  ambient: boolean
  label: (key: string) => string | undefined
  /** Those that run as long as the pod: plain containers and native sidecars. */
  containers: readonly Container[]
  /** Names of the init containers that run to their end. */
  initContainers: readonly string[]
}

export function readPod(object: unknown): Pod {
  const phase = textAt(object, 'status', 'phase')
  const initial = listAt(object, 'spec', 'initContainers').map(readContainer)
  const plain = listAt(object, 'spec', 'containers').map(readContainer)
  const owner = controllerOf(object)
  return {
    namespace: textAt(object, 'metadata', 'namespace') ?? 'default',
    name: textAt(object, 'metadata', 'name') ?? '',
    node: textAt(object, 'spec', 'nodeName'),
    ended: phase === 'Succeeded' || phase === 'Failed',
    pending: phase === 'Pending',
    hostNetwork: property(object, 'spec', 'hostNetwork') === true,
    ownerKind: textAt(owner, 'kind'),
    owner: textAt(owner, 'name'),
    ambient: textAt(object, 'metadata', 'annotations', 'ambient.istio.io/redirection') === 'enabled',
    label: (key) => textAt(object, 'metadata', 'labels', key),
    containers: [...plain.map((one) => ({ ...one, native: false })), ...initial.filter((one) => one.native)],
    initContainers: initial.filter((one) => !one.native).map((one) => one.name),
  }
}

function readContainer(container: unknown): Container {
  const [command, role] = listAt(container, 'args')
  return {
    name: textAt(container, 'name') ?? '',
    image: textAt(container, 'image') ?? '',
    native: textAt(container, 'restartPolicy') === 'Always',
    role: command === 'proxy' && typeof role === 'string' ? role : undefined,
    requests: property(container, 'resources', 'requests'),
    limits: property(container, 'resources', 'limits'),
  }
}

function controllerOf(object: unknown): unknown {
  const owners = listAt(object, 'metadata', 'ownerReferences')
  return owners.find((owner) => property(owner, 'controller') === true) ?? owners[0]
}
