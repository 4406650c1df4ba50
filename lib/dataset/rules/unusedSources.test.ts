import { expect, test } from 'vitest'
import { exampleDraft } from '../example'
import { unusedSources } from './unusedSources'

test('a sound dataset passes', () => {
  expect(unusedSources(exampleDraft())).toEqual([])
})

test('names a source that nothing refers to', () => {
  const problems = unusedSources(
    exampleDraft(({ alpha }) => {
      Object.assign(alpha.sources, { spare: alpha.sources.docs })
    }),
  )
  expect(problems).toMatchObject([
    { path: 'sources.spare', message: expect.stringContaining('Nothing refers') },
  ])
})
