'use client'
import { useCallback } from 'react'
import { loadEvidence } from '@/components/evidence-drawer/loadEvidence'
import { useFetched } from '@/components/site/useFetched'
import type { Decision } from '@/lib/decision/decisionTypes'
import { type Evidence, evidenceFrom, restsOn } from '@/lib/decision/evidence'
import type { Prepared } from '@/lib/decision/prepare'

/** The claims that a decision rests on, with their sources: fetched one file a capability, each once. */
export async function loadCitedEvidence(prepared: Prepared, decision: Decision): Promise<Evidence> {
  const capabilities = new Set(restsOn(prepared, decision).map(({ capability }) => capability))
  return evidenceFrom(await Promise.all([...capabilities].map(loadEvidence)))
}

export function useCitedEvidence(prepared: Prepared, decision: Decision): Evidence | 'loading' | 'failed' {
  return useFetched(useCallback(() => loadCitedEvidence(prepared, decision), [prepared, decision]))
}
