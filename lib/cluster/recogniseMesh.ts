// How the parts of each mesh are recognised in a pod: by the labels that their charts set, and by the names of
// their containers.
import type { Component } from '../overhead/vocabulary'
import { nameOfImage } from './image'
import type { Container, Pod } from './readPod'
import type { MeshFamily } from './summary'

interface PodRule {
  family: MeshFamily
  component: Component
  is: (pod: Pod) => boolean
}

interface SidecarRule {
  family: MeshFamily
  container: RegExp
}

const labelled = (key: string, ...values: readonly string[]) => {
  return (pod: Pod) => values.includes(pod.label(key) ?? '')
}
const runs = (name: string) => (pod: Pod) => pod.containers.some((container) => container.name === name)
const runsAs = (role: string) => (pod: Pod) => pod.containers.some((container) => container.role === role)
const either = (...rules: readonly ((pod: Pod) => boolean)[]) => {
  return (pod: Pod) => rules.some((rule) => rule(pod))
}
const both = (...rules: readonly ((pod: Pod) => boolean)[]) => {
  return (pod: Pod) => rules.every((rule) => rule(pod))
}
const consul = (...components: readonly string[]) => {
  return both(labelled('app', 'consul'), labelled('component', ...components))
}

/** Pods that a mesh runs for itself. The first rule that holds decides. */
const POD_RULES: readonly PodRule[] = [
  {
    family: 'istio',
    component: 'control-plane',
    is: either(labelled('app', 'istiod'), labelled('istio', 'pilot')),
  },
  { family: 'istio', component: 'cni', is: labelled('k8s-app', 'istio-cni-node') },
  { family: 'istio', component: 'ztunnel', is: labelled('app', 'ztunnel') },
  {
    family: 'istio',
    component: 'waypoint',
    is: either(
      labelled('gateway.istio.io/managed', 'istio.io-mesh-controller'),
      labelled('gateway.networking.k8s.io/gateway-class-name', 'istio-waypoint'),
      runsAs('waypoint'),
    ),
  },
  {
    family: 'istio',
    component: 'gateway',
    is: either(
      runsAs('router'),
      labelled('gateway.istio.io/managed', 'istio.io-gateway-controller'),
      labelled('istio', 'ingressgateway', 'egressgateway', 'eastwestgateway'),
    ),
  },
  {
    family: 'linkerd',
    component: 'control-plane',
    is: (pod) => pod.label('linkerd.io/control-plane-component') !== undefined,
  },
  { family: 'linkerd', component: 'cni', is: labelled('k8s-app', 'linkerd-cni') },
  { family: 'cilium', component: 'node-agent', is: both(runs('cilium-agent'), isNotGoogles) },
  { family: 'cilium', component: 'node-envoy', is: runs('cilium-envoy') },
  { family: 'cilium', component: 'ztunnel', is: labelled('app', 'ztunnel-cilium') },
  {
    family: 'cilium',
    component: 'operator',
    is: either(labelled('io.cilium/app', 'operator'), runs('cilium-operator')),
  },
  {
    family: 'cilium',
    component: 'control-plane',
    is: labelled('k8s-app', 'hubble-relay', 'hubble-ui', 'clustermesh-apiserver'),
  },
  { family: 'kuma', component: 'control-plane', is: labelled('app', 'kuma-control-plane') },
  { family: 'kuma', component: 'cni', is: labelled('app', 'kuma-cni') },
  {
    family: 'kuma',
    component: 'gateway',
    is: either(runs('kuma-gateway'), labelled('app', 'kuma-ingress', 'kuma-egress')),
  },
  {
    family: 'consul',
    component: 'control-plane',
    is: consul('server', 'connect-injector', 'webhook-cert-manager', 'sync-catalog'),
  },
  { family: 'consul', component: 'cni', is: consul('cni', 'consul-cni') },
  { family: 'consul', component: 'node-agent', is: consul('client') },
  {
    family: 'consul',
    component: 'gateway',
    is: either(
      consul('mesh-gateway', 'ingress-gateway', 'terminating-gateway', 'api-gateway'),
      both(labelled('component', 'api-gateway'), runsImage('consul-dataplane')),
    ),
  },
]

/** Containers that stand beside the application's own. Consul runs one a service, named after it. */
const SIDECAR_RULES: readonly SidecarRule[] = [
  { family: 'istio', container: /^istio-proxy$/ },
  { family: 'linkerd', container: /^linkerd-proxy$/ },
  { family: 'kuma', container: /^kuma-sidecar$/ },
  { family: 'consul', container: /^consul-dataplane(-|$)/ },
]

/** Init containers that a mesh puts in: they prepare the redirection, and end. */
const MESH_INIT =
  /^(istio-init|istio-validation|linkerd-init|linkerd-network-validator|kuma-init|kuma-validation|consul-connect-inject-init.*)$/

export interface MeshPart {
  family: MeshFamily
  component: Component
  containers: readonly Container[]
}

/** The mesh parts in a pod. `whole`: the pod is the mesh's own rather than an application's. */
export function recogniseMesh(pod: Pod): { whole: boolean; parts: readonly MeshPart[] } {
  const own = POD_RULES.find((rule) => rule.is(pod))
  if (own) {
    return {
      whole: true,
      parts: [{ family: own.family, component: own.component, containers: pod.containers }],
    }
  }
  const parts: MeshPart[] = []
  for (const { family, container } of SIDECAR_RULES) {
    const containers = pod.containers.filter(({ name }) => container.test(name))
    if (containers.length > 0) parts.push({ family, component: 'sidecar', containers })
  }
  return { whole: false, parts }
}

export function hasOwnInitContainers(pod: Pod): boolean {
  return pod.initContainers.some((name) => !MESH_INIT.test(name))
}

function runsImage(name: string): (pod: Pod) => boolean {
  return (pod) => pod.containers.some(({ image }) => nameOfImage(image) === name)
}

/** GKE's Dataplane V2 runs Cilium's agent, but gives none of the mesh. */
function isNotGoogles(pod: Pod): boolean {
  return !pod.name.startsWith('anetd')
}
