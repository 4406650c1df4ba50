'use client'
import { useEffect, useState } from 'react'
import type { History } from '@/lib/dataset/types'

const ADDRESS = `${process.env.NEXT_PUBLIC_BASE_PATH ?? ''}/api/v1/history.json`

/** The history of the dataset, fetched once it is wanted; null until then, `failed` where it cannot be had. */
export function useHistory(wanted: boolean): History | 'failed' | null {
  const [history, setHistory] = useState<History | 'failed' | null>(null)
  useEffect(() => {
    if (!wanted) return
    const controller = new AbortController()
    fetch(ADDRESS, { signal: controller.signal })
      .then((response) => (response.ok ? response.json() : Promise.reject(response)))
      .then(setHistory)
      .catch(() => controller.signal.aborted || setHistory('failed'))
    return () => controller.abort()
  }, [wanted])
  return history
}
