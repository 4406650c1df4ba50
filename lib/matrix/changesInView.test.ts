import { describe, expect, it } from 'vitest'
import { changedCells, type PublishedVersion } from '../dataset/changes'
import { changesInView } from './changesInView'

const was = { level: 'native', maturity: 'stable', value: 'HTTPRoute' } as const
const became = { ...was, value: 'Another route' }
const versions: PublishedVersion[] = [
  {
    version: '2026.12.1',
    date: '2026-12-01',
    note: 'Second',
    digest: 'b',
    changes: [
      { mesh: 'linkerd', capability: 'retries', was, became },
      { mesh: 'linkerd', capability: 'mtls', was, became },
      { mesh: 'kuma', capability: 'retries', was, became },
      { mesh: 'linkerd', capability: 'gone', was, became },
    ],
  },
  { version: '2026.11.1', date: '2026-11-21', note: 'First', digest: 'a', changes: [] },
]
const categoryOf = (id: string) =>
  new Map([
    ['retries', 'traffic'],
    ['mtls', 'security'],
  ]).get(id)
const scenario = { meshes: ['linkerd', 'cilium'], needs: ['mtls'] }

function namesOf(view: { cat: string[]; mine: boolean }, since = '2026.11.1') {
  return changesInView(changedCells(versions, since) ?? [], scenario, view, categoryOf).map(
    ({ mesh, capability }) => `${mesh}.${capability}`,
  )
}

describe('changesInView', () => {
  it('names the changed cells of the shown columns', () => {
    expect(namesOf({ cat: [], mine: false })).toEqual(['linkerd.retries', 'linkerd.mtls'])
  })

  it('keeps to the categories and the needs of the link', () => {
    expect(namesOf({ cat: ['traffic'], mine: false })).toEqual(['linkerd.retries'])
    expect(namesOf({ cat: [], mine: true })).toEqual(['linkerd.mtls'])
  })

  it('names nothing for a link of today', () => {
    expect(namesOf({ cat: [], mine: false }, '2026.12.1')).toEqual([])
  })
})
