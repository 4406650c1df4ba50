'use client'
import { fetchOnce } from '@/components/site/fetchSite'
import { useFetched } from '@/components/site/useFetched'
import type { CoefficientEvidence } from '@/lib/overhead/coefficientEvidence'
import type { CoefficientId, Measurement, OverheadSource } from '@/lib/overhead/types'

export interface EvidenceFiles {
  coefficients: Record<CoefficientId, CoefficientEvidence>
  measurements: ReadonlyMap<string, Measurement>
  sources: Record<string, OverheadSource>
}

/** What stands behind the coefficients. */
export async function fetchEvidence(): Promise<EvidenceFiles> {
  const [coefficients, { sources, measurements }] = await Promise.all([
    fetchOnce<EvidenceFiles['coefficients']>('/api/v1/overhead/coefficients.json'),
    fetchOnce<{ sources: EvidenceFiles['sources']; measurements: Measurement[] }>(
      '/api/v1/overhead/measurements.json',
    ),
  ])
  return { coefficients, sources, measurements: new Map(measurements.map((one) => [one.id, one])) }
}

export const useCoefficientEvidence = () => useFetched(fetchEvidence)
