'use client'
import { usePathname } from 'next/navigation'
import { useMemo } from 'react'
import { useSearchText } from '@/components/matrix/useSearchText'
import { fetchOnce } from '@/components/site/fetchSite'
import { useSite } from '@/components/site/SiteContext'
import { useFetched } from '@/components/site/useFetched'
import type { HistoryResponse } from '@/lib/dataset/api/responses'
import { type ChangedCell, changedCells } from '@/lib/dataset/changes'
import { changesInClaims, claimsOnPage } from '@/lib/matrix/claimsOnPage'
import type { MatrixRow } from '@/lib/matrix/types'
import { useScenario, useView } from './StateProvider'

/** `none`: the page is not about claims. */
export type ChangesInView = readonly ChangedCell[] | 'none' | 'loading' | 'failed' | 'unknown-version'

/** The cells of the view of the moment that have changed since a version of the dataset. */
export function useChangesInView(since: string): ChangesInView {
  const scenario = useScenario()
  const view = useView('matrix')
  const { meshes, capabilities } = useSite()
  const known = meshes.map(({ id }) => id)
  const claims = claimsOnPage(usePathname(), known, scenario.meshes)
  const isMatrix = claims === 'filtered'
  const history = useFetched(claims === null ? null : loadHistory)
  const matrix = useFetched(isMatrix ? loadMatrix : null)
  const { searchText, loading } = useSearchText(isMatrix && view.q.trim() !== '')
  const changes = useMemo(
    () => (typeof history === 'object' ? changedCells(history.versions, since) : null),
    [history, since],
  )
  const inMatrix = useMemo(
    () => (changes && typeof matrix === 'object' ? matrix.changesInMatrix(changes, matrix.rows) : null),
    [changes, matrix],
  )
  if (claims === null) return 'none'
  if (history === 'failed' || (isMatrix && matrix === 'failed')) return 'failed'
  if (history === 'loading') return 'loading'
  if (changes === null) return 'unknown-version'
  if (!isMatrix) return changesInClaims(changes, claims, (id) => capabilities.some((row) => row.id === id))
  return inMatrix && !loading ? inMatrix(view, scenario, searchText) : 'loading'
}

const loadHistory = () => fetchOnce<HistoryResponse>('/api/v1/history.json')

/** The filters come along: few links are old, and the other pages have no use for them. */
async function loadMatrix() {
  const [rows, { changesInMatrix }] = await Promise.all([
    fetchOnce<MatrixRow[]>('/api/v1/matrix.json'),
    import('@/lib/matrix/changesInMatrix'),
  ])
  return { rows, changesInMatrix }
}
