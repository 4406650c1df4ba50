import type { CapabilityId, MeshId } from '@/lib/dataset/types'

/** The page that holds a row’s evidence, at the part of one mesh: where a cell leads without scripts. */
export function capabilityPath(capability: CapabilityId, mesh?: MeshId): `/${string}` {
  return `/capabilities/${capability}/${mesh ? `#${mesh}` : ''}`
}
