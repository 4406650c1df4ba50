import { sitePath } from '@/components/site/fetchSite'
import type { CapabilityId, MeshId } from '@/lib/dataset/types'

/** The page that holds a row’s evidence, at the part of one mesh: where a cell leads without scripts. */
export function capabilityHref(capability: CapabilityId, mesh?: MeshId): string {
  return sitePath(`/capabilities/${capability}/${mesh ? `#${mesh}` : ''}`)
}
