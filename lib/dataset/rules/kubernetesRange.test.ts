import { expect, test } from 'vitest'
import { exampleDraft } from '../example'
import { kubernetesRange } from './kubernetesRange'

test('a sound dataset passes', () => {
  expect(kubernetesRange(exampleDraft())).toEqual([])
})

test('reads versions as numbers', () => {
  const problems = kubernetesRange(
    exampleDraft(({ alpha }) => {
      alpha.requirements.kubernetes = { min: '1.31', max: '1.9', meaning: null, note: null }
    }),
  )
  expect(problems).toMatchObject([
    { path: 'requirements.kubernetes.max', message: expect.stringContaining('1.9') },
  ])
})
