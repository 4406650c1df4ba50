'use client'
import { useEffect, useState } from 'react'
import { fetchSite } from '@/components/site/fetchSite'
import type { HistoryResponse } from '@/lib/dataset/api/responses'

/** The history of the dataset; null until it has come, `failed` where it cannot be had. */
export function useHistory(): HistoryResponse | 'failed' | null {
  const [history, setHistory] = useState<HistoryResponse | 'failed' | null>(null)
  useEffect(() => {
    let alive = true
    fetchSite<HistoryResponse>('/api/v1/history.json')
      .catch(() => 'failed' as const)
      .then((loaded) => alive && setHistory(loaded))
    return () => {
      alive = false
    }
  }, [])
  return history
}
