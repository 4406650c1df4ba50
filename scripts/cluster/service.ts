import { CREATED, type Fields, uidOf } from './kubernetesObject'

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
