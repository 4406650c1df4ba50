// What each mesh adds to a cluster: to the application's pods, once a node, and for itself. Names, labels and
// requests are those that the projects' own charts set.
import type { ContainerSpec, PodSpec } from './kubernetesShapes'

export interface MeshShape {
  /** Changes an application's pod as the injector would. */
  join?: (pod: PodSpec) => PodSpec
  /** DaemonSets. */
  onNodes?: readonly OwnPod[]
  /** Deployments and StatefulSets. */
  central?: readonly OwnPod[]
  /** Pods in each of the application's namespaces. */
  inNamespaces?: readonly OwnPod[]
}

export interface OwnPod {
  name: string
  namespace: string
  replicas: number
  labels: Record<string, string>
  containers: ContainerSpec[]
  hostNetwork?: boolean
}

const ISTIO = 'docker.io/istio'
const ISTIO_TAG = '1.31.1'
const LINKERD = 'cr.l5d.io/linkerd'
const LINKERD_TAG = 'edge-26.6.3'

const istioProxy: ContainerSpec = {
  name: 'istio-proxy',
  image: `${ISTIO}/proxyv2:${ISTIO_TAG}`,
  args: ['proxy', 'sidecar', '--domain', '$(POD_NAMESPACE).svc.cluster.local', '--proxyLogLevel=warning'],
  env: {
    PILOT_CERT_PROVIDER: 'istiod',
    CA_ADDR: 'istiod.istio-system.svc:15012',
    ISTIO_META_CLUSTER_ID: 'Kubernetes',
    ISTIO_META_INTERCEPTION_MODE: 'REDIRECT',
    ISTIO_META_MESH_ID: 'cluster.local',
    TRUST_DOMAIN: 'cluster.local',
    PROXY_CONFIG: '{}\n',
  },
  ports: [15090],
  probe: { path: '/healthz/ready', port: 15021 },
  requests: { cpu: '100m', memory: '128Mi' },
  limits: { cpu: '2', memory: '1Gi' },
  mounts: {
    'workload-socket': '/var/run/secrets/workload-spiffe-uds',
    'istio-data': '/var/lib/istio/data',
    'istio-envoy': '/etc/istio/proxy',
    'istio-token': '/var/run/secrets/tokens',
    'istio-podinfo': '/etc/istio/pod',
  },
}

const istioInit: ContainerSpec = {
  name: 'istio-init',
  image: `${ISTIO}/proxyv2:${ISTIO_TAG}`,
  args: [
    'istio-iptables',
    '-p',
    '15001',
    '-z',
    '15006',
    '-u',
    '1337',
    '-m',
    'REDIRECT',
    '-i',
    '*',
    '-b',
    '*',
  ],
  requests: { cpu: '100m', memory: '128Mi' },
  limits: { cpu: '2', memory: '1Gi' },
}

const istiod: OwnPod = {
  name: 'istiod',
  namespace: 'istio-system',
  replicas: 2,
  labels: { app: 'istiod', istio: 'pilot', 'istio.io/rev': 'default' },
  containers: [
    {
      name: 'discovery',
      image: `${ISTIO}/pilot:${ISTIO_TAG}`,
      args: ['discovery', '--monitoringAddr=:15014', '--domain', 'cluster.local'],
      ports: [8080, 15010, 15017],
      probe: { path: '/ready', port: 8080 },
      requests: { cpu: '500m', memory: '2Gi' },
    },
  ],
}

const istioGateway: OwnPod = {
  name: 'istio-ingressgateway',
  namespace: 'istio-ingress',
  replicas: 1,
  labels: { app: 'istio-ingressgateway', istio: 'ingressgateway' },
  containers: [
    { ...istioProxy, args: ['proxy', 'router', '--domain', '$(POD_NAMESPACE).svc.cluster.local'] },
  ],
}

/** An injector either adds a plain container, or an init container that Kubernetes keeps running. */
function beside(sidecar: ContainerSpec, native: boolean, init?: ContainerSpec): (pod: PodSpec) => PodSpec {
  return (pod) => {
    const before = [...(init ? [init] : []), ...(native ? [{ ...sidecar, restartsAlways: true }] : [])]
    return {
      ...pod,
      containers: native ? pod.containers : [...pod.containers, sidecar],
      initContainers: [...before, ...(pod.initContainers ?? [])],
    }
  }
}

const linkerdProxy: ContainerSpec = {
  name: 'linkerd-proxy',
  image: `${LINKERD}/proxy:${LINKERD_TAG}`,
  env: {
    LINKERD2_PROXY_CONTROL_LISTEN_ADDR: '0.0.0.0:4190',
    LINKERD2_PROXY_INBOUND_LISTEN_ADDR: '0.0.0.0:4143',
    LINKERD2_PROXY_DESTINATION_SVC_ADDR: 'linkerd-dst-headless.linkerd.svc.cluster.local.:8086',
  },
  ports: [4143, 4191],
  probe: { path: '/ready', port: 4191 },
  mounts: { 'linkerd-identity-end-entity': '/var/run/linkerd/identity/end-entity' },
}

const linkerdInit: ContainerSpec = {
  name: 'linkerd-init',
  image: `${LINKERD}/proxy-init:v2.4.5`,
  args: ['--incoming-proxy-port', '4143', '--outgoing-proxy-port', '4140', '--proxy-uid', '2102'],
}

function linkerdControl(component: string, ...containers: string[]): OwnPod {
  return {
    name: `linkerd-${component}`,
    namespace: 'linkerd',
    replicas: 1,
    labels: { 'linkerd.io/control-plane-component': component, 'linkerd.io/control-plane-ns': 'linkerd' },
    containers: [
      ...containers.map((name) => ({ name, image: `${LINKERD}/controller:${LINKERD_TAG}`, ports: [9990] })),
      linkerdProxy,
    ],
  }
}

const ciliumAgent: OwnPod = {
  name: 'cilium',
  namespace: 'kube-system',
  replicas: 1,
  hostNetwork: true,
  labels: { 'k8s-app': 'cilium', 'app.kubernetes.io/part-of': 'cilium' },
  containers: [
    {
      name: 'cilium-agent',
      image: 'quay.io/cilium/cilium:v1.20.2@sha256:5d2b1f3c',
      args: ['--config-dir=/tmp/cilium/config-map'],
    },
  ],
}

const ciliumOperator: OwnPod = {
  name: 'cilium-operator',
  namespace: 'kube-system',
  replicas: 2,
  hostNetwork: true,
  labels: { 'io.cilium/app': 'operator', name: 'cilium-operator' },
  containers: [{ name: 'cilium-operator', image: 'quay.io/cilium/operator-generic:v1.20.2' }],
}

const calico: OwnPod = {
  name: 'calico-node',
  namespace: 'kube-system',
  replicas: 1,
  hostNetwork: true,
  labels: { 'k8s-app': 'calico-node' },
  containers: [{ name: 'calico-node', image: 'quay.io/calico/node:v3.31.0', requests: { cpu: '250m' } }],
}

const kumaSidecar: ContainerSpec = {
  name: 'kuma-sidecar',
  image: 'docker.io/kumahq/kuma-dp:3.0.1',
  args: ['run', '--log-level=info', '--concurrency=2'],
  ports: [9901],
  probe: { path: '/ready', port: 9902 },
  requests: { cpu: '50m', memory: '64Mi' },
  limits: { memory: '512Mi' },
}

const kumaInit: ContainerSpec = {
  name: 'kuma-init',
  image: 'docker.io/kumahq/kuma-init:3.0.1',
  requests: { cpu: '20m', memory: '20M' },
  limits: { cpu: '100m', memory: '50M' },
}

const consulDataplane: ContainerSpec = {
  name: 'consul-dataplane',
  image: 'docker.io/hashicorp/consul-dataplane:2.0.1',
  args: ['-addresses=consul-server.consul.svc', '-grpc-port=8502', '-envoy-concurrency=2'],
  probe: { path: '/ready', port: 20000 },
  mounts: { 'consul-connect-inject-data': '/consul/connect-inject' },
}

const consulInit: ContainerSpec = {
  name: 'consul-connect-inject-init',
  image: 'docker.io/hashicorp/consul-k8s-control-plane:2.0.3',
  requests: { cpu: '50m', memory: '25Mi' },
  limits: { cpu: '50m', memory: '150Mi' },
}

function consulPart(component: string, replicas: number, container: ContainerSpec): OwnPod {
  return {
    name: `consul-${component}`,
    namespace: 'consul',
    replicas,
    labels: { app: 'consul', chart: 'consul-helm', component, release: 'consul' },
    containers: [container],
  }
}

const consulControl = (name: string, cpu: string, memory: string): ContainerSpec => ({
  name,
  image: 'docker.io/hashicorp/consul-k8s-control-plane:2.0.3',
  requests: { cpu, memory },
  limits: { cpu, memory },
})

const ambientPod = (pod: PodSpec): PodSpec => ({
  ...pod,
  annotations: { ...pod.annotations, 'ambient.istio.io/redirection': 'enabled' },
})

export const MESH_SHAPES = {
  none: { onNodes: [calico] },
  'istio-sidecar': {
    join: beside(istioProxy, false, istioInit),
    onNodes: [calico],
    central: [istiod, istioGateway],
  },
  'istio-sidecar-native': {
    join: beside(istioProxy, true, istioInit),
    onNodes: [calico],
    central: [istiod, istioGateway],
  },
  'istio-ambient': {
    join: ambientPod,
    onNodes: [
      calico,
      {
        name: 'ztunnel',
        namespace: 'istio-system',
        replicas: 1,
        labels: { app: 'ztunnel', 'sidecar.istio.io/inject': 'false' },
        containers: [
          {
            name: 'istio-proxy',
            image: `${ISTIO}/ztunnel:${ISTIO_TAG}-distroless`,
            args: ['proxy', 'ztunnel'],
            requests: { cpu: '200m', memory: '512Mi' },
          },
        ],
      },
      {
        name: 'istio-cni-node',
        namespace: 'istio-system',
        replicas: 1,
        labels: { 'k8s-app': 'istio-cni-node' },
        containers: [
          {
            name: 'install-cni',
            image: `${ISTIO}/install-cni:${ISTIO_TAG}-distroless`,
            requests: { cpu: '100m', memory: '100Mi' },
          },
        ],
      },
    ],
    central: [istiod],
    inNamespaces: [
      {
        name: 'waypoint',
        namespace: '',
        replicas: 2,
        labels: {
          'gateway.istio.io/managed': 'istio.io-mesh-controller',
          'gateway.networking.k8s.io/gateway-class-name': 'istio-waypoint',
          'gateway.networking.k8s.io/gateway-name': 'waypoint',
          'istio.io/dataplane-mode': 'none',
        },
        containers: [
          { ...istioProxy, args: ['proxy', 'waypoint', '--domain', '$(POD_NAMESPACE).svc.cluster.local'] },
        ],
      },
    ],
  },
  linkerd: {
    join: beside(linkerdProxy, true, linkerdInit),
    onNodes: [calico],
    central: [
      linkerdControl('destination', 'destination', 'sp-validator', 'policy'),
      linkerdControl('identity', 'identity'),
      linkerdControl('proxy-injector', 'proxy-injector'),
    ],
  },
  cilium: {
    onNodes: [
      ciliumAgent,
      {
        name: 'cilium-envoy',
        namespace: 'kube-system',
        replicas: 1,
        hostNetwork: true,
        labels: { 'k8s-app': 'cilium-envoy', 'app.kubernetes.io/part-of': 'cilium' },
        containers: [{ name: 'cilium-envoy', image: 'quay.io/cilium/cilium-envoy:v1.37.1' }],
      },
    ],
    central: [
      ciliumOperator,
      {
        name: 'hubble-relay',
        namespace: 'kube-system',
        replicas: 1,
        labels: { 'k8s-app': 'hubble-relay' },
        containers: [{ name: 'hubble-relay', image: 'quay.io/cilium/hubble-relay:v1.20.2' }],
      },
    ],
  },
  kuma: {
    join: beside(kumaSidecar, false, kumaInit),
    onNodes: [calico],
    central: [
      {
        name: 'kuma-control-plane',
        namespace: 'kuma-system',
        replicas: 1,
        labels: { app: 'kuma-control-plane', 'app.kubernetes.io/name': 'kuma' },
        containers: [
          {
            name: 'control-plane',
            image: 'docker.io/kumahq/kuma-cp:3.0.1',
            args: ['run', '--log-level=info'],
            requests: { cpu: '500m', memory: '256Mi' },
            limits: { memory: '256Mi' },
          },
        ],
      },
    ],
  },
  consul: {
    join: beside(consulDataplane, false, consulInit),
    onNodes: [calico],
    central: [
      consulPart('server', 3, {
        name: 'consul',
        image: 'docker.io/hashicorp/consul:2.0.3',
        requests: { cpu: '100m', memory: '200Mi' },
        limits: { cpu: '100m', memory: '200Mi' },
      }),
      consulPart('connect-injector', 1, consulControl('sidecar-injector', '50m', '200Mi')),
      consulPart('webhook-cert-manager', 1, consulControl('webhook-cert-manager', '100m', '50Mi')),
    ],
  },
} satisfies Record<string, MeshShape>

export type MeshShapeId = keyof typeof MESH_SHAPES
