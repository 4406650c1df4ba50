import { expect, test } from 'vitest'
import { exampleDraft } from '../example'
import { pinnedSources } from './pinnedSources'

test('a sound dataset passes', () => {
  expect(pinnedSources(exampleDraft())).toEqual([])
})

test('names a branch where a commit belongs', () => {
  const problems = pinnedSources(
    exampleDraft(({ alpha }) => {
      Object.assign(alpha.sources.docs ?? {}, { ref: 'main' })
    }),
  )
  expect(problems).toMatchObject([{ path: 'sources.docs.ref', message: expect.stringContaining('main') }])
})

test('names a link that leads elsewhere', () => {
  const problems = pinnedSources(
    exampleDraft(({ alpha }) => {
      Object.assign(alpha.sources.docs ?? {}, {
        url: 'https://github.com/alpha/alpha/blob/v1.9.0/docs/index.md',
      })
    }),
  )
  expect(problems).toMatchObject([
    { path: 'sources.docs.url', message: expect.stringContaining('does not lead') },
  ])
})
