import type { ContainerSpec } from '../container'
import { beside, calico, type MeshShape, type OwnPod } from './meshShape'

const LINKERD = 'cr.l5d.io/linkerd'
const LINKERD_TAG = 'edge-26.6.3'

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

export const linkerd: MeshShape = {
  join: beside(linkerdProxy, true, linkerdInit),
  onNodes: [calico],
  central: [
    linkerdControl('destination', 'destination', 'sp-validator', 'policy'),
    linkerdControl('identity', 'identity'),
    linkerdControl('proxy-injector', 'proxy-injector'),
  ],
}
