import { type Fields, STARTED, uidOf } from './kubernetesObject'

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

export function container(spec: ContainerSpec): Fields {
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

export function containerStatus(spec: ContainerSpec, ended: boolean): Fields {
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
