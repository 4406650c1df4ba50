import { describe, expect, it } from 'vitest'
import { changesInClaims, claimsOnPage } from './claimsOnPage'

const known = ['istio-sidecar', 'linkerd', 'cilium']
const shown = ['cilium', 'linkerd']
const claims = (path: string) => claimsOnPage(path, known, shown)

describe('claimsOnPage', () => {
  it('leaves the matrix to its filters', () => {
    expect(claims('/matrix/')).toBe('filtered')
  })

  it('takes the shown meshes on the dashboard, and every mesh for the decision', () => {
    expect(claims('/')).toEqual({ meshes: shown, capability: null })
    expect(claims('/decide/')).toEqual({ meshes: known, capability: null })
  })

  it('takes one mesh, one capability or one pair on the page that is about it', () => {
    expect(claims('/meshes/linkerd/')).toEqual({ meshes: ['linkerd'], capability: null })
    expect(claims('/capabilities/retries/')).toEqual({ meshes: known, capability: 'retries' })
    expect(claims('/compare/istio-sidecar-vs-cilium/')).toEqual({
      meshes: ['istio-sidecar', 'cilium'],
      capability: null,
    })
    expect(claims('/compare/cilium-vs-istio-sidecar/')).toEqual(claims('/compare/istio-sidecar-vs-cilium/'))
  })

  it.each(['/meshes/', '/capabilities/', '/compare/'])(
    'takes every claim on %s, which counts them all',
    (path) => {
      expect(claims(path)).toEqual({ meshes: known, capability: null })
    },
  )

  it('takes no claim of a pair that is none', () => {
    expect(claims('/compare/linkerd-vs-linkerd/')).toEqual({ meshes: [], capability: null })
  })

  it.each(['/calculator/', '/evidence/', '/landscape/', '/data/', '/offline/', '/gone/'])(
    'has nothing to say of cells on %s',
    (path) => {
      expect(claims(path)).toBeNull()
    },
  )
})

describe('changesInClaims', () => {
  const was = { level: 'native', maturity: 'stable', value: 'HTTPRoute' } as const
  const change = (mesh: string, capability: string) => ({ mesh, capability, was, became: null })
  const changes = [
    change('linkerd', 'retries'),
    change('cilium', 'retries'),
    change('cilium', 'jwt'),
    change('cilium', 'gone'),
  ]
  const names = (path: string) => {
    const found = claims(path)
    if (found === null || found === 'filtered') return found
    return changesInClaims(changes, found, (id) => id !== 'gone').map(
      (each) => `${each.mesh}.${each.capability}`,
    )
  }

  it('names the cells of the page and no others', () => {
    expect(names('/meshes/cilium/')).toEqual(['cilium.retries', 'cilium.jwt'])
    expect(names('/meshes/istio-sidecar/')).toEqual([])
    expect(names('/capabilities/retries/')).toEqual(['linkerd.retries', 'cilium.retries'])
    expect(names('/compare/istio-sidecar-vs-linkerd/')).toEqual(['linkerd.retries'])
    expect(names('/decide/')).toEqual(['linkerd.retries', 'cilium.retries', 'cilium.jwt'])
  })
})
