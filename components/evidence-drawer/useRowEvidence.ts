import { useCallback, useEffect, useState } from 'react'
import type { CapabilityResponse } from '@/lib/dataset/api/responses'
import type { CapabilityId } from '@/lib/dataset/types'
import { loadEvidence } from './loadEvidence'

export type EvidenceState =
  | { status: 'loading' }
  | { status: 'ready'; evidence: CapabilityResponse }
  | { status: 'failed' }

const LOADING: EvidenceState = { status: 'loading' }

/** The evidence of one row, for all its meshes; loaded once and kept. */
export function useRowEvidence(capability: CapabilityId): EvidenceState & { retry: () => void } {
  const [loaded, setLoaded] = useState<{ of: CapabilityId; state: EvidenceState } | null>(null)
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a further attempt loads the same again.
  useEffect(() => {
    let alive = true
    loadEvidence(capability).then(
      (evidence) => alive && setLoaded({ of: capability, state: { status: 'ready', evidence } }),
      () => alive && setLoaded({ of: capability, state: { status: 'failed' } }),
    )
    return () => {
      alive = false
    }
  }, [capability, attempt])
  const retry = useCallback(() => setAttempt((last) => last + 1), [])
  return { ...(loaded?.of === capability ? loaded.state : LOADING), retry }
}
