// What a mesh adds to a cluster: to the application's pods, once a node, and for itself. Names, labels and requests in
// this folder are those that the projects' own charts set.
import type { ContainerSpec } from '../container'
import type { PodSpec } from '../pod'

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

/** The network of a cluster whose mesh does not bring one. */
export const calico: OwnPod = {
  name: 'calico-node',
  namespace: 'kube-system',
  replicas: 1,
  hostNetwork: true,
  labels: { 'k8s-app': 'calico-node' },
  containers: [{ name: 'calico-node', image: 'quay.io/calico/node:v3.31.0', requests: { cpu: '250m' } }],
}

/** An injector either adds a plain container, or an init container that Kubernetes keeps running. */
export function beside(
  sidecar: ContainerSpec,
  native: boolean,
  init?: ContainerSpec,
): (pod: PodSpec) => PodSpec {
  return (pod) => {
    const before = [...(init ? [init] : []), ...(native ? [{ ...sidecar, restartsAlways: true }] : [])]
    return {
      ...pod,
      containers: native ? pod.containers : [...pod.containers, sidecar],
      initContainers: [...before, ...(pod.initContainers ?? [])],
    }
  }
}
