import { useEffect, useState } from 'react'
import { fetchSite } from '@/components/site/fetchSite'
import type { SearchText } from '@/lib/matrix/types'

let loading: Promise<SearchText> | undefined

/** Criteria and summaries for the search, loaded once they are wanted. Until then titles and values are searched. */
export function useSearchText(wanted: boolean): SearchText | null {
  const [text, setText] = useState<SearchText | null>(null)
  useEffect(() => {
    if (!wanted) return
    let alive = true
    loading ??= fetchSite<SearchText>('/api/v1/search.json')
    loading.then(
      (loaded) => alive && setText(loaded),
      () => {
        // Perhaps there was no network: the next search tries again.
        loading = undefined
      },
    )
    return () => {
      alive = false
    }
  }, [wanted])
  return text
}
