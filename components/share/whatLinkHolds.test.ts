import { describe, expect, it } from 'vitest'
import { whatLinkHolds } from './whatLinkHolds'

describe('whatLinkHolds', () => {
  it('counts rows, meshes and needs', () => {
    const scenario = { meshes: ['a', 'b', 'c', 'd'], needs: ['x', 'y', 'z'] }
    expect(whatLinkHolds(scenario, 26)).toBe('26 rows, 4 meshes, 3 needs')
  })

  it('leaves out what is not there', () => {
    expect(whatLinkHolds({ meshes: ['a'], needs: [] }, null)).toBe('1 mesh')
  })
})
