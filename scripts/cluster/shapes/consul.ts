import type { ContainerSpec } from '../container'
import { beside, calico, type MeshShape, type OwnPod } from './meshShape'

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

export const consul: MeshShape = {
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
}
