import { CREATED, type Fields, STARTED, uidOf } from './kubernetesObject'

export function node(name: string, place: number, kubelet: string, kernel: string): Fields {
  const zone = `eu-central-1${'abc'[place % 3]}`
  const ip = `10.0.${Math.floor(place / 250)}.${(place % 250) + 1}`
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: {
      annotations: { 'node.alpha.kubernetes.io/ttl': '0' },
      creationTimestamp: CREATED,
      labels: {
        'kubernetes.io/arch': 'amd64',
        'kubernetes.io/hostname': name,
        'kubernetes.io/os': 'linux',
        'node.kubernetes.io/instance-type': 'm7i.2xlarge',
        'topology.kubernetes.io/region': 'eu-central-1',
        'topology.kubernetes.io/zone': zone,
      },
      name,
      resourceVersion: String(2_000_000 + place),
      uid: uidOf(name),
    },
    spec: {
      podCIDR: `10.${128 + (place % 64)}.${Math.floor(place / 64)}.0/24`,
      providerID: `aws:///${zone}/i-${uidOf(name).slice(0, 8)}`,
    },
    status: observed(name, ip, kubelet, kernel),
  }
}

function observed(name: string, ip: string, kubelet: string, kernel: string): Fields {
  return {
    addresses: [
      { address: ip, type: 'InternalIP' },
      { address: name, type: 'Hostname' },
    ],
    allocatable: {
      cpu: '7910m',
      'ephemeral-storage': '95551679124',
      'hugepages-1Gi': '0',
      'hugepages-2Mi': '0',
      memory: '31482096Ki',
      pods: '110',
    },
    capacity: {
      cpu: '8',
      'ephemeral-storage': '104779756Ki',
      'hugepages-1Gi': '0',
      'hugepages-2Mi': '0',
      memory: '32499952Ki',
      pods: '110',
    },
    conditions: ['MemoryPressure', 'DiskPressure', 'PIDPressure', 'Ready'].map((type) => ({
      lastHeartbeatTime: STARTED,
      lastTransitionTime: CREATED,
      message: type === 'Ready' ? 'kubelet is posting ready status' : 'kubelet has no pressure to report',
      reason: type === 'Ready' ? 'KubeletReady' : 'KubeletHasSufficient',
      status: type === 'Ready' ? 'True' : 'False',
      type,
    })),
    daemonEndpoints: { kubeletEndpoint: { Port: 10250 } },
    images: Array.from({ length: 12 }, (_, image) => ({
      names: [
        `registry.example.com/team/service-${image}@sha256:${uidOf(`image ${image}`).replaceAll('-', '').repeat(2)}`,
      ],
      sizeBytes: 24_000_000 + image * 1_310_720,
    })),
    nodeInfo: {
      architecture: 'amd64',
      bootID: uidOf(`${name} boot`),
      containerRuntimeVersion: 'containerd://2.1.4',
      kernelVersion: kernel,
      kubeProxyVersion: '',
      kubeletVersion: kubelet,
      machineID: uidOf(`${name} machine`).replaceAll('-', ''),
      operatingSystem: 'linux',
      osImage: 'Ubuntu 24.04.3 LTS',
      systemUUID: uidOf(`${name} system`),
    },
  }
}
