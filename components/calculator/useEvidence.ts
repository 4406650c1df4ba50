'use client'
import { useEffect, useState } from 'react'
import { fetchSite } from '@/components/site/fetchSite'
import type { CoefficientEvidence } from '@/lib/overhead/coefficientEvidence'
import type { CoefficientId, Measurement, OverheadSource } from '@/lib/overhead/types'

export interface EvidenceFiles {
  coefficients: Record<CoefficientId, CoefficientEvidence>
  measurements: ReadonlyMap<string, Measurement>
  sources: Record<string, OverheadSource>
}

let loading: Promise<EvidenceFiles> | undefined

async function loadFiles(): Promise<EvidenceFiles> {
  const [coefficients, { sources, measurements }] = await Promise.all([
    fetchSite<EvidenceFiles['coefficients']>('/api/v1/overhead/coefficients.json'),
    fetchSite<{ sources: EvidenceFiles['sources']; measurements: Measurement[] }>(
      '/api/v1/overhead/measurements.json',
    ),
  ])
  return { coefficients, sources, measurements: new Map(measurements.map((one) => [one.id, one])) }
}

/** What stands behind the coefficients: loaded once, when somebody first asks. */
export function useEvidence(): EvidenceFiles | 'loading' | 'failed' {
  const [files, setFiles] = useState<EvidenceFiles | 'loading' | 'failed'>('loading')
  useEffect(() => {
    let isCurrent = true
    loading ??= loadFiles()
    loading.then(
      (found) => isCurrent && setFiles(found),
      () => {
        // The next opening may find the network back.
        loading = undefined
        if (isCurrent) setFiles('failed')
      },
    )
    return () => {
      isCurrent = false
    }
  }, [])
  return files
}
