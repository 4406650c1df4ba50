import { describe, expect, it } from 'vitest'
import { listPlaces } from './places'
import { searchPlaces } from './searchPlaces'

const mesh = (id: string, name: string) => ({ id, name, version: '1.0' })
const capability = (id: string, title: string) =>
  ({ id, title, category: 'security', kind: 'support' }) as const

const search = searchPlaces(
  listPlaces({
    meshes: [mesh('linkerd', 'Linkerd'), mesh('cilium', 'Cilium'), mesh('kuma', 'Kuma')],
    categories: [{ id: 'security', title: 'Security' }],
    capabilities: [capability('mtls-auto', 'Automatic mTLS'), capability('pqc', 'Post-quantum key exchange')],
  }),
)

const first = (query: string) => search(query)[0]?.path

describe('searchPlaces', () => {
  it.each([
    ['linkerd', '/meshes/linkerd/'],
    ['lnkerd', '/meshes/linkerd/'],
    ['cilium vs linkerd', '/compare/linkerd-vs-cilium/'],
    ['mtls', '/capabilities/mtls-auto/'],
    ['cost', '/calculator/'],
    ['app mesh', '/landscape/'],
    ['csv', '/data/'],
    ['dashboard', '/'],
  ])('leads from “%s” to %s', (query, path) => {
    expect(first(query)).toBe(path)
  })

  it('takes no short word for another', () => {
    expect(search('cost').map(({ path }) => path)).not.toContain('/capabilities/pqc/')
  })

  it('asks for all words, and only where that finds nothing for any', () => {
    expect(search('linkerd kuma').map(({ path }) => path)).toEqual(['/compare/linkerd-vs-kuma/'])
    expect(search('linkerd zzzz').length).toBeGreaterThan(1)
  })
})
