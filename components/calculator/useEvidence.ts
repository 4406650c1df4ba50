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

/** What stands behind the coefficients: fetched once; where that fails, the next who asks may find the network back. */
export function fetchEvidence(): Promise<EvidenceFiles> {
  loading ??= loadFiles().catch((reason: unknown) => {
    loading = undefined
    throw reason
  })
  return loading
}

export function useEvidence(): EvidenceFiles | 'loading' | 'failed' {
  const [files, setFiles] = useState<EvidenceFiles | 'loading' | 'failed'>('loading')
  useEffect(() => {
    let isCurrent = true
    fetchEvidence().then(
      (found) => isCurrent && setFiles(found),
      () => isCurrent && setFiles('failed'),
    )
    return () => {
      isCurrent = false
    }
  }, [])
  return files
}
