// Kubernetes objects as the API server gives them back: with all that it fills in by itself.

export type Fields = Record<string, unknown>

export interface ContainerSpec {
  name: string
  image: string
  args?: string[]
  command?: string[]
  env?: Record<string, string>
  ports?: number[]
  requests?: Fields
  limits?: Fields
  probe?: { path: string; port: number }
  /** A native sidecar. */
  restartsAlways?: boolean
  mounts?: Record<string, string>
}

export interface PodSpec {
  name: string
  namespace: string
  node: string | null
  labels: Record<string, string>
  annotations?: Record<string, string>
  owner: { kind: string; name: string; apiVersion: string }
  containers: ContainerSpec[]
  initContainers?: ContainerSpec[]
  hostNetwork?: boolean
  phase?: 'Running' | 'Succeeded' | 'Pending'
  ip: string
  hostIp: string
}

const CREATED = '2026-11-02T08:14:31Z'
const STARTED = '2026-11-02T08:14:36Z'

/** An identifier that looks like one and is the same each time. */
function uidOf(name: string): string {
  let hash = 2166136261
  const digits = Array.from({ length: 32 }, (_, place) => {
    for (const character of `${name}${place}`)
      hash = Math.imul(hash ^ character.charCodeAt(0), 16777619) >>> 0
    return (hash % 16).toString(16)
  }).join('')
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

function container(spec: ContainerSpec): Fields {
  return {
    name: spec.name,
    image: spec.image,
    imagePullPolicy: 'IfNotPresent',
    ...(spec.args && { args: spec.args }),
    ...(spec.command && { command: spec.command }),
    env: [
      ...['metadata.name', 'metadata.namespace'].map((fieldPath) => ({
        name: fieldPath === 'metadata.name' ? 'POD_NAME' : 'POD_NAMESPACE',
        valueFrom: { fieldRef: { apiVersion: 'v1', fieldPath } },
      })),
      ...Object.entries(spec.env ?? {}).map(([name, value]) => ({ name, value })),
    ],
    ...(spec.ports && { ports: spec.ports.map((containerPort) => ({ containerPort, protocol: 'TCP' })) }),
    ...(spec.probe && { readinessProbe: probe(spec.probe), livenessProbe: probe(spec.probe) }),
    ...(spec.restartsAlways && { restartPolicy: 'Always' }),
    resources: {
      ...(spec.limits && { limits: spec.limits }),
      ...(spec.requests && { requests: spec.requests }),
    },
    securityContext: {
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
      readOnlyRootFilesystem: true,
      runAsNonRoot: true,
    },
    terminationMessagePath: '/dev/termination-log',
    terminationMessagePolicy: 'File',
    volumeMounts: [
      ...Object.entries(spec.mounts ?? {}).map(([name, mountPath]) => ({ mountPath, name })),
      {
        mountPath: '/var/run/secrets/kubernetes.io/serviceaccount',
        name: 'kube-api-access-x7k2p',
        readOnly: true,
      },
    ],
  }
}

function probe({ path, port }: { path: string; port: number }): Fields {
  return {
    failureThreshold: 3,
    httpGet: { path, port, scheme: 'HTTP' },
    periodSeconds: 10,
    successThreshold: 1,
    timeoutSeconds: 1,
  }
}

function containerStatus(spec: ContainerSpec, ended: boolean): Fields {
  return {
    allocatedResources: spec.requests ?? {},
    containerID: `containerd://${uidOf(spec.name).replaceAll('-', '')}`,
    image: spec.image,
    imageID: `${spec.image.split(':')[0]}@sha256:${uidOf(spec.image).replaceAll('-', '').repeat(2)}`,
    lastState: {},
    name: spec.name,
    ready: !ended,
    resources: { ...(spec.requests && { requests: spec.requests }) },
    restartCount: 0,
    started: !ended,
    state: ended
      ? {
          terminated: {
            exitCode: 0,
            finishedAt: '2026-11-02T08:15:02Z',
            reason: 'Completed',
            startedAt: STARTED,
          },
        }
      : { running: { startedAt: STARTED } },
    volumeMounts: Object.entries(spec.mounts ?? {}).map(([name, mountPath]) => ({ mountPath, name })),
  }
}

export function pod(spec: PodSpec): Fields {
  const phase = spec.phase ?? 'Running'
  const initContainers = spec.initContainers ?? []
  const account = spec.labels.app ?? 'default'
  const names = new Set(
    [...spec.containers, ...initContainers].flatMap(({ mounts }) => Object.keys(mounts ?? {})),
  )
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      ...(spec.annotations && { annotations: spec.annotations }),
      creationTimestamp: CREATED,
      generateName: `${spec.owner.name}-`,
      labels: spec.labels,
      name: spec.name,
      namespace: spec.namespace,
      ownerReferences: [
        { ...spec.owner, blockOwnerDeletion: true, controller: true, uid: uidOf(spec.owner.name) },
      ],
      resourceVersion: String(1_000_000 + (parseInt(uidOf(spec.name).slice(0, 5), 16) % 900_000)),
      uid: uidOf(`${spec.namespace}/${spec.name}`),
    },
    spec: {
      containers: spec.containers.map(container),
      dnsPolicy: 'ClusterFirst',
      enableServiceLinks: true,
      ...(spec.hostNetwork && { hostNetwork: true }),
      ...(initContainers.length > 0 && { initContainers: initContainers.map(container) }),
      ...(spec.node && { nodeName: spec.node }),
      preemptionPolicy: 'PreemptLowerPriority',
      priority: 0,
      restartPolicy: spec.owner.kind === 'Job' ? 'Never' : 'Always',
      schedulerName: 'default-scheduler',
      securityContext: {},
      serviceAccount: account,
      serviceAccountName: account,
      terminationGracePeriodSeconds: 30,
      tolerations: ['not-ready', 'unreachable'].map((state) => ({
        effect: 'NoExecute',
        key: `node.kubernetes.io/${state}`,
        operator: 'Exists',
        tolerationSeconds: 300,
      })),
      volumes: [...[...names].map((name) => ({ emptyDir: {}, name })), serviceAccountVolume()],
    },
    status: {
      conditions: [
        'PodReadyToStartContainers',
        'Initialized',
        'Ready',
        'ContainersReady',
        'PodScheduled',
      ].map((type) => ({
        lastProbeTime: null,
        lastTransitionTime: STARTED,
        observedGeneration: 1,
        status: phase === 'Running' || type === 'PodScheduled' ? 'True' : 'False',
        type,
      })),
      ...(phase !== 'Pending' && {
        containerStatuses: spec.containers.map((one) => containerStatus(one, phase === 'Succeeded')),
        hostIP: spec.hostIp,
        hostIPs: [{ ip: spec.hostIp }],
        ...(initContainers.length > 0 && {
          initContainerStatuses: initContainers.map((one) => containerStatus(one, !one.restartsAlways)),
        }),
        podIP: spec.ip,
        podIPs: [{ ip: spec.ip }],
        startTime: CREATED,
      }),
      observedGeneration: 1,
      phase,
      qosClass: 'Burstable',
    },
  }
}

function serviceAccountVolume(): Fields {
  return {
    name: 'kube-api-access-x7k2p',
    projected: {
      defaultMode: 420,
      sources: [
        { serviceAccountToken: { expirationSeconds: 3607, path: 'token' } },
        { configMap: { items: [{ key: 'ca.crt', path: 'ca.crt' }], name: 'kube-root-ca.crt' } },
        {
          downwardAPI: {
            items: [{ fieldRef: { apiVersion: 'v1', fieldPath: 'metadata.namespace' }, path: 'namespace' }],
          },
        },
      ],
    },
  }
}

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
    status: {
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
    },
  }
}

export function service(name: string, namespace: string, place: number): Fields {
  const ip = `172.20.${Math.floor(place / 250) % 250}.${(place % 250) + 1}`
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: {
      creationTimestamp: CREATED,
      labels: { app: name },
      name,
      namespace,
      resourceVersion: String(3_000_000 + place),
      uid: uidOf(`${namespace}/${name}`),
    },
    spec: {
      clusterIP: ip,
      clusterIPs: [ip],
      internalTrafficPolicy: 'Cluster',
      ipFamilies: ['IPv4'],
      ipFamilyPolicy: 'SingleStack',
      ports: [{ name: 'http', port: 80, protocol: 'TCP', targetPort: 8080 }],
      selector: { app: name },
      sessionAffinity: 'None',
      type: 'ClusterIP',
    },
    status: { loadBalancer: {} },
  }
}
