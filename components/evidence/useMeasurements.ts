'use client'
import { fetchOnce } from '@/components/site/fetchSite'
import { useFetched } from '@/components/site/useFetched'
import type { publishMeasurements } from '@/lib/overhead/publishMeasurements'
import type { OverheadSource, PublishedFigure } from '@/lib/overhead/types'

export interface MeasurementFile {
  sources: Record<string, OverheadSource>
  measurements: readonly PublishedFigure[]
}

async function loadFigures(): Promise<MeasurementFile> {
  const { sources, measurements, relative } = await fetchOnce<ReturnType<typeof publishMeasurements>>(
    '/api/v1/overhead/measurements.json',
  )
  const increases = relative.map((one) => ({ ...one, per: null, scope: 'each' as const, count: null }))
  return { sources, measurements: [...measurements, ...increases] }
}

/** Every published figure, fetched when the explorer is wanted. */
export const useMeasurements = () => useFetched(loadFigures)
