'use client'
import { useEffect, useState } from 'react'
import { loadEvidence } from '@/components/evidence-drawer/loadEvidence'
import type { Decision } from '@/lib/decision/decisionTypes'
import { type Evidence, evidenceFrom, restsOn } from '@/lib/decision/evidence'
import type { Prepared } from '@/lib/decision/prepare'

/** The claims that a decision rests on, with their sources: fetched one file a capability, each once. */
export async function loadCitedEvidence(prepared: Prepared, decision: Decision): Promise<Evidence> {
  const capabilities = new Set(restsOn(prepared, decision).map(({ capability }) => capability))
  return evidenceFrom(await Promise.all([...capabilities].map(loadEvidence)))
}

/** Those of this decision: what an earlier one rested on says nothing of it. */
export function useCitedEvidence(prepared: Prepared, decision: Decision): Evidence | 'loading' | 'failed' {
  const [found, setFound] = useState<{ of: Decision; evidence: Evidence | 'failed' } | null>(null)
  useEffect(() => {
    let isCurrent = true
    loadCitedEvidence(prepared, decision)
      .catch(() => 'failed' as const)
      .then((evidence) => isCurrent && setFound({ of: decision, evidence }))
    return () => {
      isCurrent = false
    }
  }, [prepared, decision])
  return found?.of === decision ? found.evidence : 'loading'
}
