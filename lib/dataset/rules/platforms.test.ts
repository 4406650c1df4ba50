import { expect, test } from 'vitest'
import { exampleDraft } from '../example'
import { platforms } from './platforms'

test('a sound dataset passes', () => {
  expect(platforms(exampleDraft())).toEqual([])
})

test('names requirements that the claim contradicts', () => {
  const problems = platforms(
    exampleDraft(({ alpha }) => {
      alpha.requirements.platforms.windows = 'native'
    }),
  )
  expect(problems).toMatchObject([
    { path: 'requirements.platforms.windows', message: expect.stringContaining('none') },
  ])
})
