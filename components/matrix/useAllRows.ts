import { useEffect, useState } from 'react'
import type { MatrixRow } from '@/lib/matrix/types'

const BASE_PATH = process.env.NEXT_PUBLIC_BASE_PATH ?? ''

/** The page brings the first rows of a very long matrix with it; the others follow once it stands. */
export function useAllRows(first: readonly MatrixRow[], total: number) {
  const [rows, setRows] = useState(first)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (first.length === total) return
    let alive = true
    fetchRows().then(
      (all) => alive && setRows(all),
      () => alive && setFailed(true),
    )
    return () => {
      alive = false
    }
  }, [first, total])
  return { rows, loading: rows.length < total && !failed, failed }
}

async function fetchRows(): Promise<MatrixRow[]> {
  const response = await fetch(`${BASE_PATH}/api/v1/matrix.json`)
  if (!response.ok) throw new Error(`The rows answered ${response.status}`)
  return response.json()
}
