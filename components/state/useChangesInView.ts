'use client'
import { usePathname } from 'next/navigation'
import { useMemo } from 'react'
import { useSearchText } from '@/components/matrix/useSearchText'
import { fetchSite } from '@/components/site/fetchSite'
import { useSite } from '@/components/site/SiteContext'
import type { HistoryResponse } from '@/lib/dataset/api/responses'
import { type ChangedCell, changedCells } from '@/lib/dataset/changes'
import { changesInClaims, claimsOnPage } from '@/lib/matrix/claimsOnPage'
import type { MatrixRow } from '@/lib/matrix/types'
import { useScenario, useView } from './StateProvider'
import { useLoaded } from './useLoaded'

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
  const history = useLoaded(claims === null ? null : loadHistory)
  const matrix = useLoaded(isMatrix ? loadMatrix : null)
  const { searchText, loading } = useSearchText(isMatrix && view.q.trim() !== '')
  const changes = useMemo(
    () => (history && history !== 'failed' ? changedCells(history.versions, since) : null),
    [history, since],
  )
  const inMatrix = useMemo(
    () => changes && matrix && matrix !== 'failed' && matrix.changesInMatrix(changes, matrix.rows),
    [changes, matrix],
  )
  if (claims === null) return 'none'
  if (history === 'failed' || (isMatrix && matrix === 'failed')) return 'failed'
  if (history === null) return 'loading'
  if (changes === null) return 'unknown-version'
  if (!isMatrix) return changesInClaims(changes, claims, (id) => capabilities.some((row) => row.id === id))
  return inMatrix && !loading ? inMatrix(view, scenario, searchText) : 'loading'
}

const loadHistory = () => fetchSite<HistoryResponse>('/api/v1/history.json')

/** The filters come along: few links are old, and the other pages have no use for them. */
async function loadMatrix() {
  const [rows, { changesInMatrix }] = await Promise.all([
    fetchSite<MatrixRow[]>('/api/v1/matrix.json'),
    import('@/lib/matrix/changesInMatrix'),
  ])
  return { rows, changesInMatrix }
}
