import { describe, expect, it } from 'vitest'
import { unknownClaim } from '../dataset/stub'
import type { Capability, Claim } from '../dataset/types'
import type { Level } from '../dataset/vocabulary'
import { comparePair, countByCategory, summarisePair } from './comparePair'

const capability = (id: string, category: string, kind: Capability['kind'] = 'support'): Capability => ({
  id,
  category,
  kind,
  title: id,
  criteria: id,
})
const CAPABILITIES = [
  capability('mirroring', 'traffic'),
  capability('retries', 'traffic'),
  capability('jwt', 'security'),
  capability('fips', 'security'),
  capability('licence', 'operations', 'text'),
]
const claim = (level: Level | null): Claim => ({ ...unknownClaim('support', '2026-11-21', '1.0'), level })
const meshOf = (...levels: (Level | null)[]) => ({
  claims: Object.fromEntries(CAPABILITIES.map(({ id }, place) => [id, claim(levels[place] ?? null)])),
})

const first = meshOf('native', 'native', 'partial', 'none')
const second = meshOf('none', 'native', 'native', 'addon')

describe('comparePair', () => {
  const comparison = comparePair(CAPABILITIES, first, second)

  it('tells rows that differ from rows alike and rows of text', () => {
    expect(comparison.differing.map((row) => [row.capability.id, row.side])).toEqual([
      ['mirroring', 'first'],
      ['jwt', 'degree'],
      ['fips', 'second'],
    ])
    expect(comparison.alike.map((row) => row.capability.id)).toEqual(['retries'])
    expect(comparison.text.map((row) => row.capability.id)).toEqual(['licence'])
  })

  it('says it in one sentence', () => {
    expect(summarisePair(comparison, { first: 'A', second: 'B' })).toBe(
      'They differ in level in 3 of 4 rows: 1 that only A has itself, 1 that only B has itself, 1 only in degree.',
    )
    expect(summarisePair(comparePair(CAPABILITIES, first, first), { first: 'A', second: 'A' })).toBe(
      'They have the same level in all 4 rows that have one.',
    )
  })

  it('counts by category and leaves out categories of text alone', () => {
    expect(countByCategory(comparison, ['traffic', 'security', 'operations'])).toEqual([
      { category: 'traffic', differing: 1, alike: 1 },
      { category: 'security', differing: 2, alike: 0 },
    ])
  })

  it('leaves out what one of them has no claim for', () => {
    const unfinished = { claims: { retries: claim('none') } }
    const { differing, alike, text } = comparePair(CAPABILITIES, first, unfinished)
    expect([differing.length, alike.length, text.length]).toEqual([1, 0, 0])
  })
})
