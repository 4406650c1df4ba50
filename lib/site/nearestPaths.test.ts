import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestPaths } from './nearestPaths'

const PATHS = [
  '/matrix/',
  '/meshes/linkerd/',
  '/meshes/cilium/',
  '/capabilities/mtls-auto/',
  '/capabilities/mtls-strict/',
  '/capabilities/learning-curve/',
]

describe('nearestPaths', () => {
  it.each([
    ['/capabilites/mtls-atuo', '/capabilities/mtls-auto/'],
    ['/linkered/', '/meshes/linkerd/'],
    ['/meshes/CILIUM', '/meshes/cilium/'],
    ['/matrx', '/matrix/'],
    ['/strict', '/capabilities/mtls-strict/'],
  ])('leads from %s to %s', (asked, meant) => {
    expect(nearestPaths(asked, PATHS, 3)[0]).toBe(meant)
  })

  it.each(['', '/', '/zzzzzzzzzzzz/', '/nothing-here/'])('guesses nothing from “%s”', (asked) => {
    expect(nearestPaths(asked, PATHS, 3)).toEqual([])
  })

  it('answers any path within its limit', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 5000 }), (asked) => {
        expect(nearestPaths(asked, PATHS, 3).length).toBeLessThanOrEqual(3)
      }),
    )
  })
})
