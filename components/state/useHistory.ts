'use client'
import { fetchOnce } from '@/components/site/fetchSite'
import { useFetched } from '@/components/site/useFetched'
import type { HistoryResponse } from '@/lib/dataset/api/responses'

const load = () => fetchOnce<HistoryResponse>('/api/v1/history.json')

/** The history of the dataset; null until it has come, `failed` where it cannot be had. */
export function useHistory(): HistoryResponse | 'failed' | null {
  const history = useFetched(load)
  return history === 'loading' ? null : history
}
