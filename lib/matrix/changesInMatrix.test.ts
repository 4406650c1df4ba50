import { describe, expect, it } from 'vitest'
import { changedCells, type PublishedVersion } from '../dataset/changes'
import { changesInMatrix } from './changesInMatrix'
import type { MatrixCell, MatrixRow, SearchText } from './types'
import { DEFAULT_MATRIX_VIEW, type MatrixView } from './view'

const native = { level: 'native', maturity: 'stable', value: 'HTTPRoute' } as const
const partial = { level: 'partial', maturity: 'beta', value: 'By hand' } as const
const none = { level: 'none', maturity: null, value: 'No' } as const

const row = (id: string, category: string, title: string, cells: Record<string, MatrixCell>): MatrixRow => ({
  id,
  category,
  title,
  kind: 'support',
  cells,
})

/** As they are today: Linkerd's retries were native once, its JWT did not exist, and Cilium's mTLS was none. */
const rows = [
  row('retries', 'traffic', 'Retries', { linkerd: partial, cilium: native, kuma: partial }),
  row('jwt', 'security', 'JWT', { linkerd: native, cilium: native, kuma: native }),
  row('mtls', 'security', 'Strict mTLS', { linkerd: native, cilium: native, kuma: native }),
  row('canary', 'traffic', 'Canary', { linkerd: native, cilium: none, kuma: native }),
]
const versions: PublishedVersion[] = [
  {
    version: '2026.12.1',
    date: '2026-12-01',
    note: 'Second',
    digest: 'b',
    changes: [
      { mesh: 'linkerd', capability: 'retries', was: native, became: partial },
      { mesh: 'linkerd', capability: 'jwt', was: null, became: native },
      { mesh: 'cilium', capability: 'mtls', was: none, became: native },
      { mesh: 'kuma', capability: 'retries', was: native, became: partial },
      { mesh: 'linkerd', capability: 'gone', was: native, became: null },
    ],
  },
  { version: '2026.11.1', date: '2026-11-21', note: 'First', digest: 'a', changes: [] },
]
const scenario = { meshes: ['linkerd', 'cilium'], needs: ['mtls'] }
const text: SearchText = { criteria: { jwt: 'tokens' }, summaries: {} }

function namesOf(view: Partial<MatrixView>, since = '2026.11.1', searchText: SearchText | null = null) {
  const inMatrix = changesInMatrix(changedCells(versions, since) ?? [], rows)
  return inMatrix({ ...DEFAULT_MATRIX_VIEW, ...view }, scenario, searchText).map(
    ({ mesh, capability }) => `${mesh}.${capability}`,
  )
}

describe('changesInMatrix', () => {
  it('names the changed cells of the shown columns', () => {
    expect(namesOf({})).toEqual(['linkerd.retries', 'linkerd.jwt', 'cilium.mtls'])
  })

  it('keeps to the categories and the needs of the link', () => {
    expect(namesOf({ cat: ['traffic'] })).toEqual(['linkerd.retries'])
    expect(namesOf({ mine: true })).toEqual(['cilium.mtls'])
  })

  it('keeps to the rows that hold the words of the search', () => {
    expect(namesOf({ q: 'strict' })).toEqual(['cilium.mtls'])
    expect(namesOf({ q: 'tokens' })).toEqual([])
    expect(namesOf({ q: 'tokens' }, '2026.11.1', text)).toEqual(['linkerd.jwt'])
  })

  it('names a row that a change has brought into the view, and one that it has thrown out', () => {
    expect(namesOf({ level: ['partial'] })).toEqual(['linkerd.retries'])
    expect(namesOf({ maturity: ['beta'] })).toEqual(['linkerd.retries'])
    expect(namesOf({ level: ['none'] })).toEqual(['cilium.mtls'])
    expect(namesOf({ diff: true, cat: ['security'] })).toEqual(['linkerd.jwt', 'cilium.mtls'])
  })

  it('names nothing in a view that shows no row and showed none', () => {
    expect(namesOf({ level: ['commercial'] })).toEqual([])
    expect(namesOf({ q: 'nowhere' })).toEqual([])
    expect(namesOf({ cat: ['traffic'], mine: true })).toEqual([])
  })

  it('names the open cell whatever the filters and the columns are', () => {
    const open = { mesh: 'kuma', capability: 'retries' }
    expect(namesOf({ cat: ['security'], q: 'strict', open })).toEqual(['cilium.mtls', 'kuma.retries'])
    expect(namesOf({ q: 'nowhere', open: { mesh: 'kuma', capability: 'mtls' } })).toEqual([])
  })

  it('names nothing for a link of today', () => {
    expect(namesOf({}, '2026.12.1')).toEqual([])
  })
})
