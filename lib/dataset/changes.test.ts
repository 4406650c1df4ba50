import { describe, expect, test } from 'vitest'
import { changedCells, publishVersions } from './changes'
import { unknownClaim } from './stub'
import type { Cell, History } from './types'

const native: Cell = { level: 'native', maturity: 'stable', value: 'Yes' }
const partial: Cell = { level: 'partial', maturity: 'alpha', value: 'Half' }
const none: Cell = { level: 'none', maturity: null, value: 'No' }
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
      { mesh: 'a', capability: 'y', was: null },
      { mesh: 'a', capability: 'back', was: native },
    ]),
    version('2026.12.1', [
      { mesh: 'a', capability: 'x', was: partial },
      { mesh: 'a', capability: 'back', was: none },
      { mesh: 'gone', capability: 'x', was: native },
    ]),
    version('2026.11.1', []),
  ],
}
const claim = (cell: Cell) => ({ ...unknownClaim('support', '2026-11-21', '1'), ...cell })
const meshes = [{ id: 'a', claims: { x: claim(none), y: claim(native), back: claim(none) } }]
const versions = publishVersions({ history, meshes })

test('a published change says what the cell showed before it and after it', () => {
  const x = versions.flatMap(({ changes }) => changes.filter(({ mesh }) => mesh === 'a'))
  expect(x.filter(({ capability }) => capability === 'x')).toEqual([
    { mesh: 'a', capability: 'x', was: native, became: none },
    { mesh: 'a', capability: 'x', was: partial, became: native },
  ])
  expect(versions[1]?.changes[2]).toEqual({ mesh: 'gone', capability: 'x', was: native, became: null })
})

describe('cells changed since a version', () => {
  test('are none since the newest', () => {
    expect(changedCells(versions, '2026.12.2')).toEqual([])
  })

  test('carry what that version showed, and what they show now', () => {
    expect(changedCells(versions, '2026.12.1')).toEqual([
      { mesh: 'a', capability: 'x', was: native, became: none },
      { mesh: 'a', capability: 'y', was: null, became: native },
      { mesh: 'a', capability: 'back', was: native, became: none },
    ])
  })

  test('fold over several versions into the oldest look', () => {
    expect(changedCells(versions, '2026.11.1')).toContainEqual({
      mesh: 'a',
      capability: 'x',
      was: partial,
      became: none,
    })
  })

  test('leave out those that have since become again what they were', () => {
    const names = changedCells(versions, '2026.11.1')?.map(({ mesh, capability }) => `${mesh}.${capability}`)
    expect(names).toEqual(['a.x', 'a.y', 'gone.x'])
  })

  test.each(['1999.1.1', '', '__proto__'])('are not known for %j', (since) => {
    expect(changedCells(versions, since)).toBeNull()
  })
})
