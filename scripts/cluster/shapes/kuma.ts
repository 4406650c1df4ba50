import type { ContainerSpec } from '../container'
import { beside, calico, type MeshShape } from './meshShape'

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

export const kuma: MeshShape = {
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
}
