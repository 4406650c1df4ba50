import type { Pod } from './readPod'

interface CniRule {
  id: string
  name: string
  container: string
  pod?: string
}

/** By the container that each network plugin runs on every node. The first that fits decides. */
const CNI_RULES: readonly CniRule[] = [
  { id: 'gke-dataplane-v2', name: 'GKE Dataplane V2', container: 'cilium-agent', pod: 'anetd' },
  { id: 'cilium', name: 'Cilium', container: 'cilium-agent' },
  { id: 'calico', name: 'Calico', container: 'calico-node' },
  { id: 'aws-vpc', name: 'Amazon VPC CNI', container: 'aws-node' },
  { id: 'azure', name: 'Azure CNI', container: 'cns-container' },
  { id: 'flannel', name: 'Flannel', container: 'kube-flannel' },
  { id: 'antrea', name: 'Antrea', container: 'antrea-agent' },
  { id: 'ovn', name: 'OVN-Kubernetes', container: 'ovnkube-controller' },
  { id: 'kube-router', name: 'kube-router', container: 'kube-router' },
  { id: 'weave', name: 'Weave Net', container: 'weave' },
  { id: 'kindnet', name: 'kindnet', container: 'kindnet-cni' },
]

export function recogniseCni(pod: Pod): { id: string; name: string } | undefined {
  const rule = CNI_RULES.find(({ container, pod: start = '' }) => {
    return pod.name.startsWith(start) && pod.containers.some(({ name }) => name === container)
  })
  return rule && { id: rule.id, name: rule.name }
}
