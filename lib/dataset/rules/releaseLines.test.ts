import { expect, test } from 'vitest'
import { exampleDraft } from '../example'
import { releaseLines } from './releaseLines'

test('a sound dataset passes', () => {
  expect(releaseLines(exampleDraft())).toEqual([])
})

test('names lines out of order', () => {
  const problems = releaseLines(
    exampleDraft(({ alpha }) => {
      alpha.releases.lines = ['1.10', '1.8', '1.9']
    }),
  )
  expect(problems).toMatchObject([{ path: 'releases.lines[2]', message: expect.stringContaining('1.9') }])
})

test('names a version that is not of the newest line', () => {
  const problems = releaseLines(
    exampleDraft(({ alpha }) => {
      alpha.releases.version = '1.9.4'
    }),
  )
  expect(problems).toMatchObject([{ path: 'releases.version', message: expect.stringContaining('1.10') }])
})

test('names a start of a line that does not exist', () => {
  const problems = releaseLines(
    exampleDraft(({ alpha }) => {
      alpha.releases.tagRule.starts = { pattern: '(.)', tags: [{ line: '2.0', tag: 'x' }] }
    }),
  )
  expect(problems).toMatchObject([
    { path: 'releases.tagRule.starts.tags[0].line', message: expect.stringContaining('2.0') },
  ])
})
