'use client'
import { useEffect, useState } from 'react'
import { fetchSite } from '@/components/site/fetchSite'
import type { CapabilityResponse } from '@/lib/dataset/api/responses'
import type { Decision } from '@/lib/decision/decisionTypes'
import { type Evidence, evidenceFrom, restsOn } from '@/lib/decision/evidence'
import type { Prepared } from '@/lib/decision/prepare'

const NONE: Evidence = new Map()
const loaded = new Map<string, Promise<CapabilityResponse>>()

function loadCapability(id: string): Promise<CapabilityResponse> {
  const known = loaded.get(id) ?? fetchSite<CapabilityResponse>(`/api/v1/capabilities/${id}.json`)
  loaded.set(id, known)
  // What failed is tried again the next time that it is asked for.
  known.catch(() => loaded.delete(id))
  return known
}

/** The claims that a decision rests on, with their sources: fetched one file a capability, each once. */
export async function loadEvidence(prepared: Prepared, decision: Decision): Promise<Evidence> {
  const capabilities = new Set(restsOn(prepared, decision).map(({ capability }) => capability))
  return evidenceFrom(await Promise.all([...capabilities].map(loadCapability)))
}

/** Empty until they are there; the standings of the claims are known without them. */
export function useCitedEvidence(prepared: Prepared, decision: Decision): Evidence {
  const [evidence, setEvidence] = useState<Evidence>(NONE)
  useEffect(() => {
    let isCurrent = true
    loadEvidence(prepared, decision).then(
      (found) => isCurrent && setEvidence(found),
      () => isCurrent && setEvidence(NONE),
    )
    return () => {
      isCurrent = false
    }
  }, [prepared, decision])
  return evidence
}
