'use client'
import { useEffect, useState } from 'react'
import { fetchSite } from '@/components/site/fetchSite'
import type { HistoryResponse } from '@/lib/dataset/api/responses'

/** The history of the dataset, fetched once it is wanted; null until then, `failed` where it cannot be had. */
export function useHistory(wanted: boolean): HistoryResponse | 'failed' | null {
  const [history, setHistory] = useState<HistoryResponse | 'failed' | null>(null)
  useEffect(() => {
    if (!wanted) return
    let alive = true
    fetchSite<HistoryResponse>('/api/v1/history.json')
      .catch(() => 'failed' as const)
      .then((loaded) => alive && setHistory(loaded))
    return () => {
      alive = false
    }
  }, [wanted])
  return history
}
