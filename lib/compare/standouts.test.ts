import { describe, expect, it } from 'vitest'
import type { Level } from '../dataset/vocabulary'
import { standouts } from './standouts'

const row = (id: string, ...levels: (Level | null)[]) => ({
  id,
  cells: Object.fromEntries(['a', 'b', 'c'].map((mesh, place) => [mesh, { level: levels[place] ?? null }])),
})

const rows = [
  row('ewma', 'none', 'native', 'external'),
  row('mirroring', 'native', 'none', 'addon'),
  row('jwt', 'native', 'none', 'partial'),
  row('audit', 'native', 'unknown', 'none'),
  row('licence'),
]

describe('standouts', () => {
  it('names what one mesh alone has and what it alone lacks', () => {
    expect(standouts(rows, 'b', ['a', 'b', 'c'])).toEqual({ only: ['ewma'], missing: ['mirroring'] })
  })

  it('sets nobody apart by a partial or unknown cell', () => {
    expect(standouts(rows, 'a', ['a', 'b', 'c'])).toEqual({ only: [], missing: [] })
  })

  it('compares with the shown meshes alone', () => {
    expect(standouts(rows, 'a', ['a', 'c']).only).toEqual(['audit'])
    expect(standouts(rows, 'a', ['a'])).toEqual({ only: [], missing: [] })
  })
})
