import { type ContainerSpec, container, containerStatus } from './container'
import { CREATED, type Fields, STARTED, uidOf } from './kubernetesObject'

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

export function pod(spec: PodSpec): Fields {
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
    spec: desired(spec),
    status: observed(spec),
  }
}

function desired(spec: PodSpec): Fields {
  const initContainers = spec.initContainers ?? []
  const account = spec.labels.app ?? 'default'
  const names = new Set(
    [...spec.containers, ...initContainers].flatMap(({ mounts }) => Object.keys(mounts ?? {})),
  )
  return {
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
  }
}

function observed(spec: PodSpec): Fields {
  const phase = spec.phase ?? 'Running'
  const initContainers = spec.initContainers ?? []
  return {
    conditions: ['PodReadyToStartContainers', 'Initialized', 'Ready', 'ContainersReady', 'PodScheduled'].map(
      (type) => ({
        lastProbeTime: null,
        lastTransitionTime: STARTED,
        observedGeneration: 1,
        status: phase === 'Running' || type === 'PodScheduled' ? 'True' : 'False',
        type,
      }),
    ),
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
