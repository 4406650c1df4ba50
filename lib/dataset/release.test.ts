import { describe, expect, test } from 'vitest'
import { changedCells, publishVersions } from './changes'
import { exampleDraft, exampleFiles, TODAY } from './example'
import { checkDataset } from './readDataset'
import { nextRelease, nextVersion } from './release'

describe('the next version', () => {
  test.each([
    ['2026.11.1', '2026-11-30', '2026.11.2'],
    ['2026.11.9', '2026-11-30', '2026.11.10'],
    ['2026.11.2', '2026-12-01', '2026.12.1'],
    ['2026.1.4', '2026-11-01', '2026.11.1'],
    [undefined, '2027-01-05', '2027.1.1'],
  ])('after %s on %s is %s', (last, date, next) => {
    expect(nextVersion(last, date)).toBe(next)
  })
})

describe('a release', () => {
  const { meshes, history, released } = exampleDraft(({ alpha, beta }) => {
    Object.assign(alpha.claims.mtls ?? {}, { level: 'partial', value: 'Half' })
    Object.assign(beta.claims.windows ?? {}, { summary: 'Other words.' })
    Object.assign(beta.claims, { wasm: beta.claims.mtls })
  })
  if (!history || !released) throw new Error('The example has no history.')
  const next = nextRelease(
    { history: history.content, released: released.content },
    meshes.map(({ content }) => content),
    { note: 'Half of alpha.', date: TODAY },
  )

  test('records each cell that looks different, with what it showed', () => {
    expect(next.history.versions[0]).toMatchObject({
      version: '2026.11.2',
      date: TODAY,
      note: 'Half of alpha.',
    })
    expect(next.history.versions[0]?.changes).toEqual([
      {
        mesh: 'alpha',
        capability: 'mtls',
        was: { level: 'native', maturity: 'stable', value: 'On by default' },
      },
      { mesh: 'beta', capability: 'wasm', was: null },
    ])
  })

  test('is what an old link is compared with', () => {
    const versions = publishVersions({
      history: next.history,
      meshes: meshes.map(({ content }) => content),
    })
    expect(changedCells(versions, '2026.11.1')).toHaveLength(2)
  })

  test('satisfies the check that changed claims have a new version', () => {
    const files = exampleFiles((example) => {
      Object.assign(example.alpha.claims.mtls ?? {}, { level: 'partial', value: 'Half' })
      const made = nextRelease(example, [example.alpha, example.beta], {
        note: 'Half of alpha.',
        date: TODAY,
      })
      Object.assign(example, made)
    })
    expect(checkDataset(files, TODAY)).toEqual([])
  })
})
