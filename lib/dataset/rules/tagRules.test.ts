import { expect, test } from 'vitest'
import { exampleDraft } from '../example'
import { tagRules } from './tagRules'

test('a sound dataset passes', () => {
  expect(tagRules(exampleDraft())).toEqual([])
})

test('names what is no regular expression', () => {
  const problems = tagRules(
    exampleDraft(({ alpha }) => {
      alpha.releases.tagRule.pattern = '('
    }),
  )
  expect(problems).toMatchObject([
    { path: 'releases.tagRule.pattern', message: expect.stringContaining('regular expression') },
  ])
})

test('names a pattern without a group', () => {
  const problems = tagRules(
    exampleDraft(({ alpha }) => {
      alpha.releases.tagRule.pattern = '^v1$'
    }),
  )
  expect(problems).toMatchObject([
    { path: 'releases.tagRule.pattern', message: expect.stringContaining('group') },
  ])
})
