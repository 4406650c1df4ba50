import { useEffect, useState } from 'react'
import { fetchSite } from '@/components/site/fetchSite'
import type { SearchText } from '@/lib/matrix/types'

let loading: Promise<SearchText> | undefined

interface LoadedText {
  /** null: only titles and values can be searched. */
  searchText: SearchText | null
  loading: boolean
}

/** Criteria and summaries for the search, loaded once they are wanted. */
export function useSearchText(wanted: boolean): LoadedText {
  const [text, setText] = useState<SearchText | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (!wanted) return
    let alive = true
    loading ??= fetchSite<SearchText>('/api/v1/search.json')
    loading.then(
      (loaded) => alive && setText(loaded),
      () => {
        // Perhaps there was no network: the next search tries again.
        loading = undefined
        if (alive) setFailed(true)
      },
    )
    return () => {
      alive = false
    }
  }, [wanted])
  return { searchText: text, loading: wanted && text === null && !failed }
}
