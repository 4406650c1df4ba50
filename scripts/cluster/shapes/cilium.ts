import type { MeshShape, OwnPod } from './meshShape'

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

export const cilium: MeshShape = {
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
}
