import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEVELS, MATURITIES } from '../dataset/vocabulary'
import { ACCEPTS } from '../scenario/scenario'
import type { Standing } from './meetNeed'
import { needsOf } from './needsOf'

describe('needsOf', () => {
  it('sorts the needs of a mesh into met, short and missed', () => {
    const cells = new Map<string, Standing>([
      ['retries', { level: 'native', maturity: 'stable' }],
      ['mirroring', { level: 'partial', maturity: null }],
      ['wasm', { level: 'none', maturity: null }],
      ['native-sidecar', { level: 'not-applicable', maturity: null }],
    ])
    const summary = needsOf(
      (id) => cells.get(id),
      ['retries', 'mirroring', 'wasm', 'native-sidecar', 'gone'],
      [],
    )
    expect(summary).toEqual({
      total: 5,
      met: ['retries', 'native-sidecar'],
      notApplicable: ['native-sidecar'],
      short: [{ capability: 'mirroring', wants: ['partial'] }],
      missed: [
        { capability: 'wasm', why: 'none' },
        { capability: 'gone', why: 'unknown' },
      ],
    })
  })

  it('counts every need exactly once', () => {
    const standing = fc.record({
      level: fc.constantFrom(null, ...LEVELS),
      maturity: fc.constantFrom(null, ...MATURITIES),
    })
    fc.assert(
      fc.property(fc.array(standing), fc.subarray([...ACCEPTS]), (standings, accept) => {
        const needs = standings.map((_, place) => `need-${place}`)
        const summary = needsOf((id) => standings[Number(id.slice(5))], needs, accept)
        const all = [
          ...summary.met,
          ...summary.short.map((s) => s.capability),
          ...summary.missed.map((m) => m.capability),
        ]
        expect(all.sort()).toEqual(needs.sort())
        expect(summary.total).toBe(needs.length)
      }),
    )
  })
})
