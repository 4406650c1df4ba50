import { useEffect, useState } from 'react'
import { fetchOnce } from '@/components/site/fetchSite'
import { useVisitStore } from '@/components/state/StateProvider'
import type { SearchText } from '@/lib/matrix/types'

interface LoadedText {
  /** null: only titles and values can be searched. */
  searchText: SearchText | null
  loading: boolean
}

/** Criteria and summaries for the search, loaded once they are wanted. */
export function useSearchText(wanted: boolean): LoadedText {
  const [text, setText] = useState<SearchText | null>(null)
  const [failed, setFailed] = useState(false)
  const { getState, subscribe } = useVisitStore()
  useEffect(() => {
    if (!failed) return
    // Perhaps there was no network: the next change of what is searched for tries again.
    const { q } = getState().views.matrix
    return subscribe(({ views }) => views.matrix.q !== q && setFailed(false))
  }, [failed, getState, subscribe])
  useEffect(() => {
    if (!wanted || failed) return
    let alive = true
    fetchOnce<SearchText>('/api/v1/search.json').then(
      (loaded) => alive && setText(loaded),
      () => alive && setFailed(true),
    )
    return () => {
      alive = false
    }
  }, [wanted, failed])
  return { searchText: text, loading: wanted && text === null && !failed }
}
