import type { CapabilityResponse } from '@/lib/dataset/api/responses'
import type { CapabilityId } from '@/lib/dataset/types'

const BASE_PATH = process.env.NEXT_PUBLIC_BASE_PATH ?? ''

const loads = new Map<CapabilityId, Promise<CapabilityResponse>>()

/** One row’s claims with their sources: fetched once, and again only after a failure. */
export function loadEvidence(capability: CapabilityId): Promise<CapabilityResponse> {
  const known = loads.get(capability)
  if (known) return known
  const load = fetchEvidence(capability)
  loads.set(capability, load)
  load.catch(() => loads.delete(capability))
  return load
}

async function fetchEvidence(capability: CapabilityId): Promise<CapabilityResponse> {
  const response = await fetch(`${BASE_PATH}/api/v1/capabilities/${capability}.json`)
  if (!response.ok) throw new Error(`The evidence answered ${response.status}`)
  return response.json()
}
