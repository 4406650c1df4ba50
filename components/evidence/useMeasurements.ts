'use client'
import { useEffect, useState } from 'react'
import { fetchSite } from '@/components/site/fetchSite'
import type { publishMeasurements } from '@/lib/overhead/publishMeasurements'
import type { OverheadSource, PublishedFigure } from '@/lib/overhead/types'

export interface MeasurementFile {
  sources: Record<string, OverheadSource>
  measurements: readonly PublishedFigure[]
}

async function loadFigures(): Promise<MeasurementFile> {
  const { sources, measurements, relative } = await fetchSite<ReturnType<typeof publishMeasurements>>(
    '/api/v1/overhead/measurements.json',
  )
  const increases = relative.map((one) => ({ ...one, per: null, scope: 'each' as const, count: null }))
  return { sources, measurements: [...measurements, ...increases] }
}

/** Every published figure, fetched when the explorer is wanted. */
export function useMeasurements(): MeasurementFile | 'loading' | 'failed' {
  const [file, setFile] = useState<MeasurementFile | 'loading' | 'failed'>('loading')
  useEffect(() => {
    let isCurrent = true
    loadFigures().then(
      (found) => isCurrent && setFile(found),
      () => isCurrent && setFile('failed'),
    )
    return () => {
      isCurrent = false
    }
  }, [])
  return file
}
