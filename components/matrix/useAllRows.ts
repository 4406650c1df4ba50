import { useEffect, useState } from 'react'
import { fetchSite } from '@/components/site/fetchSite'
import type { MatrixRow } from '@/lib/matrix/types'

/** The page brings the first rows of a very long matrix with it; the others follow once it stands. */
export function useAllRows(first: readonly MatrixRow[], total: number) {
  const [rows, setRows] = useState(first)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (first.length === total) return
    let alive = true
    fetchSite<MatrixRow[]>('/api/v1/matrix.json').then(
      (all) => alive && setRows(all),
      () => alive && setFailed(true),
    )
    return () => {
      alive = false
    }
  }, [first, total])
  return { rows, loading: rows.length < total && !failed, failed }
}
