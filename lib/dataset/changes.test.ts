import { describe, expect, test } from 'vitest'
import { changedCells, differingCells } from './changes'
import { unknownClaim } from './stub'
import type { Cell, History } from './types'

const native: Cell = { level: 'native', maturity: 'stable', value: 'Yes' }
const partial: Cell = { level: 'partial', maturity: 'alpha', value: 'Half' }
const version = (name: string, changes: History['versions'][number]['changes']) => ({
  version: name,
  date: '2026-11-21',
  note: 'A version.',
  digest: name,
  changes,
})

const history: History = {
  versions: [
    version('2026.12.2', [
      { mesh: 'a', capability: 'x', was: native },
      { mesh: 'b', capability: 'y', was: null },
    ]),
    version('2026.12.1', [{ mesh: 'a', capability: 'x', was: partial }]),
    version('2026.11.1', []),
  ],
}

describe('cells changed since a version', () => {
  test('are none since the newest', () => {
    expect(changedCells(history, '2026.12.2')).toEqual([])
  })

  test('carry what that version showed', () => {
    expect(changedCells(history, '2026.12.1')).toEqual([
      { mesh: 'a', capability: 'x', was: native },
      { mesh: 'b', capability: 'y', was: null },
    ])
  })

  test('fold over several versions into the oldest look', () => {
    expect(changedCells(history, '2026.11.1')).toContainEqual({ mesh: 'a', capability: 'x', was: partial })
    expect(changedCells(history, '2026.11.1')).toHaveLength(2)
  })

  test.each(['1999.1.1', '', '__proto__'])('are not known for %j', (since) => {
    expect(changedCells(history, since)).toBeNull()
  })
})

describe('of the changed cells', () => {
  const claim = { ...unknownClaim('support', '2026-11-21', '1'), ...partial }

  test('those that are back to what they were are no news', () => {
    const changed = [{ mesh: 'a', capability: 'x', was: partial }]
    expect(differingCells(changed, [{ id: 'a', claims: { x: claim } }])).toEqual([])
  })

  test('those that differ, or are new, are', () => {
    const changed = [
      { mesh: 'a', capability: 'x', was: native },
      { mesh: 'a', capability: 'y', was: null },
    ]
    expect(differingCells(changed, [{ id: 'a', claims: { x: claim, y: claim } }])).toEqual(changed)
  })

  test('those whose mesh or capability is gone are left out', () => {
    expect(differingCells([{ mesh: 'gone', capability: 'x', was: native }], [])).toEqual([])
  })
})
