import { expect, test } from 'vitest'
import { exampleDraft } from '../example'
import { versionOrder } from './versionOrder'

test('a sound dataset passes', () => {
  expect(versionOrder(exampleDraft())).toEqual([])
})

test('names a version that stands twice', () => {
  const problems = versionOrder(exampleDraft(({ history }) => history.versions.push(...history.versions)))
  expect(problems).toMatchObject([{ path: 'versions[1]', message: expect.stringContaining('2026.11.1') }])
})
