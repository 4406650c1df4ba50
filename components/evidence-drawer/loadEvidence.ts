import { fetchSite } from '@/components/site/fetchSite'
import type { CapabilityResponse } from '@/lib/dataset/api/responses'
import type { CapabilityId } from '@/lib/dataset/types'

const loads = new Map<CapabilityId, Promise<CapabilityResponse>>()

/** One row’s claims with their sources: fetched once, and again only after a failure. */
export function loadEvidence(capability: CapabilityId): Promise<CapabilityResponse> {
  const known = loads.get(capability)
  if (known) return known
  const load = fetchSite<CapabilityResponse>(`/api/v1/capabilities/${capability}.json`)
  loads.set(capability, load)
  load.catch(() => loads.delete(capability))
  return load
}
