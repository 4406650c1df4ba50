import type { ContainerSpec } from '../container'
import type { PodSpec } from '../pod'
import { beside, calico, type MeshShape, type OwnPod } from './meshShape'

const ISTIO = 'docker.io/istio'
const ISTIO_TAG = '1.31.1'

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

const ambientPod = (pod: PodSpec): PodSpec => ({
  ...pod,
  annotations: { ...pod.annotations, 'ambient.istio.io/redirection': 'enabled' },
})

export const istioSidecar: MeshShape = {
  join: beside(istioProxy, false, istioInit),
  onNodes: [calico],
  central: [istiod, istioGateway],
}

export const istioSidecarNative: MeshShape = {
  join: beside(istioProxy, true, istioInit),
  onNodes: [calico],
  central: [istiod, istioGateway],
}

export const istioAmbient: MeshShape = {
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
}
