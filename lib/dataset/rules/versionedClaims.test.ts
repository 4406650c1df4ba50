import { expect, test } from 'vitest'
import { exampleDraft } from '../example'
import { versionedClaims } from './versionedClaims'

test('a sound dataset passes', () => {
  expect(versionedClaims(exampleDraft())).toEqual([])
})

test('names a changed cell without a new version', () => {
  const problems = versionedClaims(
    exampleDraft(({ alpha }) => {
      Object.assign(alpha.claims.mtls ?? {}, { level: 'partial' })
    }),
  )
  expect(problems).toMatchObject([
    { path: 'versions[0].digest', message: expect.stringContaining('alpha.mtls') },
  ])
})

test('notices a change that no cell shows', () => {
  const problems = versionedClaims(
    exampleDraft(({ alpha }) => {
      Object.assign(alpha.claims.mtls ?? {}, { summary: 'Other words.' })
    }),
  )
  expect(problems).toMatchObject([
    { path: 'versions[0].digest', message: expect.stringContaining('no level') },
  ])
})

test('names cells of another version', () => {
  const problems = versionedClaims(
    exampleDraft(({ released }) => {
      released.version = '2026.10.1'
    }),
  )
  expect(problems).toMatchObject([{ path: 'version', message: expect.stringContaining('2026.10.1') }])
})
