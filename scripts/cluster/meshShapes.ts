import { cilium } from './shapes/cilium'
import { consul } from './shapes/consul'
import { istioAmbient, istioSidecar, istioSidecarNative } from './shapes/istio'
import { kuma } from './shapes/kuma'
import { linkerd } from './shapes/linkerd'
import { calico, type MeshShape } from './shapes/meshShape'

/** Each mesh that the import can recognise, and a cluster without one. */
export const MESH_SHAPES = {
  none: { onNodes: [calico] },
  'istio-sidecar': istioSidecar,
  'istio-sidecar-native': istioSidecarNative,
  'istio-ambient': istioAmbient,
  linkerd,
  cilium,
  kuma,
  consul,
} satisfies Record<string, MeshShape>

export type MeshShapeId = keyof typeof MESH_SHAPES
