import { fetchOnce } from '@/components/site/fetchSite'
import type { CapabilityResponse } from '@/lib/dataset/api/responses'
import type { CapabilityId } from '@/lib/dataset/types'

/** One row’s claims with their sources. */
export const loadEvidence = (capability: CapabilityId): Promise<CapabilityResponse> =>
  fetchOnce(`/api/v1/capabilities/${capability}.json`)
