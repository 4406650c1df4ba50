import type { CapabilityId, MeshId } from '@/lib/dataset/types'

const BASE_PATH = process.env.NEXT_PUBLIC_BASE_PATH ?? ''

/** The page that holds a row’s evidence, at the part of one mesh: where a cell leads without scripts. */
export function capabilityHref(capability: CapabilityId, mesh?: MeshId): string {
  return `${BASE_PATH}/capabilities/${capability}/${mesh ? `#${mesh}` : ''}`
}
