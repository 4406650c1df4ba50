import { expect, test } from 'vitest'
import { exampleDraft } from '../example'
import { unknownAnswers } from './unknownAnswers'

test('a sound dataset passes', () => {
  expect(unknownAnswers(exampleDraft())).toEqual([])
})

test('names an unknown that claims something', () => {
  const problems = unknownAnswers(
    exampleDraft(({ alpha }) => {
      Object.assign(alpha.claims.mtls ?? {}, { level: 'unknown', confidence: 'low' })
    }),
  )
  expect(problems).toMatchObject([
    { path: 'claims.mtls.value', message: expect.stringContaining('On by default') },
  ])
})

test('names a level whose value says unknown', () => {
  const problems = unknownAnswers(
    exampleDraft(({ alpha }) => {
      Object.assign(alpha.claims.mtls ?? {}, { value: 'Unknown', confidence: 'low' })
    }),
  )
  expect(problems).toMatchObject([{ path: 'claims.mtls.value', message: expect.stringContaining('native') }])
})

test('names high confidence in an unknown', () => {
  const problems = unknownAnswers(
    exampleDraft(({ alpha }) => {
      Object.assign(alpha.claims.mtls ?? {}, { level: 'unknown', value: 'Unknown: nobody says' })
    }),
  )
  expect(problems).toMatchObject([
    { path: 'claims.mtls.confidence', message: expect.stringContaining('unknown') },
  ])
})
