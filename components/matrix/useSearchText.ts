import { useEffect, useState } from 'react'
import { fetchSite } from '@/components/site/fetchSite'
import { useVisitStore } from '@/components/state/StateProvider'
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
  const { getState, subscribe } = useVisitStore()
  useEffect(() => {
    if (!failed) return
    // Perhaps there was no network: the next change of what is searched for tries again.
    const { q } = getState().views.matrix
    return subscribe(({ views }) => setFailed(views.matrix.q === q))
  }, [failed, getState, subscribe])
  useEffect(() => {
    if (!wanted || failed) return
    let alive = true
    loading ??= fetchSite<SearchText>('/api/v1/search.json')
    loading.then(
      (loaded) => alive && setText(loaded),
      () => {
        loading = undefined
        if (alive) setFailed(true)
      },
    )
    return () => {
      alive = false
    }
  }, [wanted, failed])
  return { searchText: text, loading: wanted && text === null && !failed }
}
