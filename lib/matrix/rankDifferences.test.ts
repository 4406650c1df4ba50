import { describe, expect, it } from 'vitest'
import type { Level } from '../dataset/vocabulary'
import { rankDifferences } from './rankDifferences'
import type { MatrixRow } from './types'

const MESHES = ['ash', 'birch', 'cedar', 'dill']

function support(id: string, levels: Level[], category = 'north'): MatrixRow {
  const cells = levels.map((level, place) => [MESHES[place], { level, value: 'yes', maturity: null }])
  return { id, title: id, category, kind: 'support', cells: Object.fromEntries(cells) }
}

const rows = [
  support('alike', ['native', 'native', 'native', 'native']),
  support('one-apart', ['native', 'native', 'native', 'addon']),
  support('camps', ['native', 'native', 'none', 'none']),
  support('unknown', ['native', 'unknown', 'unknown', 'unknown']),
  support('elsewhere', ['native', 'partial', 'partial', 'native'], 'south'),
]

describe('rankDifferences', () => {
  it('puts rows that split the meshes into camps first, and leaves out those that differ in knowledge alone', () => {
    const ranked = rankDifferences(rows, MESHES)
    expect(ranked.map(({ row }) => row.id)).toEqual(['camps', 'elsewhere', 'one-apart'])
    expect(ranked[0]?.spread).toBe(1)
  })

  it('puts the categories asked for first', () => {
    expect(rankDifferences(rows, MESHES, ['south'])[0]?.row.id).toBe('elsewhere')
  })

  it('looks at the shown meshes alone', () => {
    expect(rankDifferences(rows, ['ash', 'birch']).map(({ row }) => row.id)).toEqual(['elsewhere'])
    expect(rankDifferences(rows, ['ash'])).toEqual([])
  })
})
