import { useEffect, useState } from 'react'
import type { SearchText } from '@/lib/matrix/types'

const BASE_PATH = process.env.NEXT_PUBLIC_BASE_PATH ?? ''

let loading: Promise<SearchText | null> | undefined

/** Criteria and summaries for the search, loaded once they are wanted. Until then titles and values are searched. */
export function useSearchText(wanted: boolean): SearchText | null {
  const [text, setText] = useState<SearchText | null>(null)
  useEffect(() => {
    if (!wanted) return
    let alive = true
    loading ??= fetchSearchText()
    loading.then((loaded) => {
      if (alive) setText(loaded)
      // Perhaps there was no network: the next search tries again.
      if (!loaded) loading = undefined
    })
    return () => {
      alive = false
    }
  }, [wanted])
  return text
}

async function fetchSearchText(): Promise<SearchText | null> {
  try {
    const response = await fetch(`${BASE_PATH}/api/v1/search.json`)
    return response.ok ? await response.json() : null
  } catch {
    return null
  }
}
