import { describe, expect, it } from 'vitest'
import { standouts } from './standouts'

const rows = [
  { id: 'ewma', levels: { a: 'none', b: 'native', c: 'external' } },
  { id: 'mirroring', levels: { a: 'native', b: 'none', c: 'addon' } },
  { id: 'jwt', levels: { a: 'native', b: 'none', c: 'partial' } },
  { id: 'audit', levels: { a: 'native', b: 'unknown', c: 'none' } },
  { id: 'licence', levels: { a: null, b: null, c: null } },
] as const

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
