'use client'
import { useEffect, useState } from 'react'
import { fetchSite } from '@/components/site/fetchSite'
import type { Measurement, OverheadSource } from '@/lib/overhead/types'

export interface MeasurementFile {
  sources: Record<string, OverheadSource>
  measurements: Measurement[]
}

/** Every measurement, fetched when the explorer comes into view. */
export function useMeasurements(): MeasurementFile | 'loading' | 'failed' {
  const [file, setFile] = useState<MeasurementFile | 'loading' | 'failed'>('loading')
  useEffect(() => {
    let isCurrent = true
    fetchSite<MeasurementFile>('/api/v1/overhead/measurements.json').then(
      (found) => isCurrent && setFile(found),
      () => isCurrent && setFile('failed'),
    )
    return () => {
      isCurrent = false
    }
  }, [])
  return file
}
