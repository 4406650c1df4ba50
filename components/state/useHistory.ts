'use client'
import { useEffect, useState } from 'react'
import { fetchSite } from '@/components/site/fetchSite'
import type { History } from '@/lib/dataset/types'

/** The history of the dataset, fetched once it is wanted; null until then, `failed` where it cannot be had. */
export function useHistory(wanted: boolean): History | 'failed' | null {
  const [history, setHistory] = useState<History | 'failed' | null>(null)
  useEffect(() => {
    if (!wanted) return
    let alive = true
    fetchSite<History>('/api/v1/history.json')
      .catch(() => 'failed' as const)
      .then((loaded) => alive && setHistory(loaded))
    return () => {
      alive = false
    }
  }, [wanted])
  return history
}
