import { describe, expect, it } from 'vitest'
import { DEFAULT_SCENARIO } from '../scenario/scenario'
import { broughtBackBy, isDoubtful, shortfallsOf } from './eliminate'
import { cell, mesh, table } from './fixture'
import { licenceOf } from './licence'
import { describeShortfall } from './phrases'
import { prepare } from './prepare'
import type { TableMesh } from './table'
import type { Preferences } from './types'
import { compareVersions, olderVersion } from './versions'

const score = { low: 0, typical: 0, high: 0, reason: 'test' }
const factor = { factor: 1, reason: 'test' }
const level = { score: 0, reason: 'test' }
const PREFERENCES: Preferences = {
  levels: {
    native: score,
    addon: score,
    partial: score,
    external: score,
    commercial: score,
    none: score,
    'not-applicable': score,
    unknown: score,
  },
  maturities: { stable: factor, beta: factor, alpha: factor, deprecated: factor, 'not-stated': factor },
  lowConfidence: { low: 0, high: 1, reason: 'test' },
  unknownFigure: score,
  cncf: { graduated: level, incubating: level, sandbox: level, none: level },
  licences: [
    { id: 'Apache-2.0', licence: 'open', reason: 'test' },
    { id: 'BUSL-1.1', licence: 'source-available', reason: 'test' },
  ],
  preferences: [],
}

function shortfalls(subject: TableMesh, sheet: Partial<typeof DEFAULT_SCENARIO>) {
  const prepared = prepare(table(subject), PREFERENCES)
  const [candidate] = prepared.meshes
  if (candidate === undefined) throw new Error('the table is empty')
  const found = shortfallsOf(candidate, { ...DEFAULT_SCENARIO, ...sheet }, prepared)
  return { found, texts: found.map((shortfall) => describeShortfall(prepared, shortfall)) }
}
const constraints = (changes: Partial<typeof DEFAULT_SCENARIO.constraints>) => ({
  constraints: { ...DEFAULT_SCENARIO.constraints, ...changes },
})

describe('a need', () => {
  it('names the claim, and what accepting would bring back', () => {
    const subject = mesh('m', {
      cells: { mtls: cell({ level: 'partial', value: 'Half of it' }), split: cell() },
    })
    const { found, texts } = shortfalls(subject, { needs: ['split', 'mtls'] })
    expect(texts).toEqual(['Mutual TLS: Half of it (partial, stable). Accepting partial would count it.'])
    expect(broughtBackBy(found)).toEqual(['partial'])
    expect(isDoubtful(found)).toBe(false)
  })

  it('cannot be brought back where the mesh does not have it', () => {
    const subject = mesh('m', { cells: { mtls: cell({ level: 'none', maturity: null, value: 'No' }) } })
    const { found } = shortfalls(subject, { needs: ['mtls', 'split'] })
    expect(found).toHaveLength(2)
    expect(broughtBackBy(found)).toBeNull()
  })

  it('is doubtful where only claims of low confidence speak against it', () => {
    const subject = mesh('m', { cells: { mtls: cell({ level: 'none', confidence: 'low' }), split: cell() } })
    expect(isDoubtful(shortfalls(subject, { needs: ['mtls'] }).found)).toBe(true)
  })

  it('never takes a word of JavaScript for a capability', () => {
    expect(shortfalls(mesh('m'), { needs: ['constructor', 'toString'] }).found).toEqual([])
  })
})

describe('a constraint', () => {
  it.each([
    ['1.29', 1],
    ['1.30', 0],
    ['1.33', 0],
    ['1.34', 1],
  ])('holds Kubernetes %s against the range', (kubernetes, count) => {
    expect(shortfalls(mesh('m'), constraints({ kubernetes })).found).toHaveLength(count)
  })

  it('says what the project means by its range', () => {
    const range = { min: '1.33', max: '1.36', meaning: 'tested' as const, note: 'The chart accepts 1.21' }
    const { texts } = shortfalls(mesh('m', { kubernetes: range }), constraints({ kubernetes: '1.32' }))
    expect(texts).toEqual(['Kubernetes 1.32 is outside 1.33 to 1.36 (tested). The chart accepts 1.21.'])
  })

  it('holds a kernel against the minimum, and against nothing where none is stated', () => {
    const strict = mesh('m', { kernel: { min: '5.10', note: null } })
    expect(shortfalls(strict, constraints({ kernel: '5.4' })).texts).toEqual([
      'Needs Linux 5.10 or newer, and the oldest node has 5.4.',
    ])
    expect(shortfalls(strict, constraints({ kernel: '6.1' })).found).toEqual([])
    expect(shortfalls(mesh('m'), constraints({ kernel: '4.4' })).found).toEqual([])
  })

  it('asks for a licence that is open throughout', () => {
    const mixed = mesh('m', { licence: 'BUSL-1.1 (server); Apache-2.0 (client)' })
    expect(shortfalls(mixed, constraints({ licence: 'open' })).found).toHaveLength(1)
    expect(shortfalls(mixed, constraints({ licence: 'source-available' })).found).toEqual([])
    expect(licenceOf('All rights reserved', PREFERENCES)).toBeNull()
  })

  it('asks for a platform by the row that the matrix shows', () => {
    const { found, texts } = shortfalls(mesh('m'), constraints({ platforms: ['windows'] }))
    expect(found).toMatchObject([{ kind: 'need', capability: 'windows', platform: 'windows' }])
    expect(texts[0]).toContain('Asked for by Windows workloads.')
  })
})

describe('versions', () => {
  it('are ordered by their numbers', () => {
    expect(['1.10', '1.9', '1.33', '2.0', '1.9.1'].sort(compareVersions)).toEqual([
      '1.9',
      '1.9.1',
      '1.10',
      '1.33',
      '2.0',
    ])
    expect(olderVersion('5.10', '5.4')).toBe('5.4')
  })
})
