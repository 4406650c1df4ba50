import { expect, test } from 'vitest'
import { exampleDraft } from '../example'
import { meshIdentity } from './meshIdentity'

test('a sound dataset passes', () => {
  expect(meshIdentity(exampleDraft())).toEqual([])
})

test('names an id that is not the name of its file', () => {
  const problems = meshIdentity(
    exampleDraft(({ beta }) => {
      beta.id = 'gamma'
    }),
  )
  expect(problems).toMatchObject([{ path: 'id', message: expect.stringContaining('gamma') }])
})

test('names a marker that two meshes share', () => {
  const problems = meshIdentity(
    exampleDraft(({ beta }) => {
      beta.marker = 'circle'
    }),
  )
  expect(problems).toMatchObject([{ path: 'marker', message: expect.stringContaining('meshes/alpha.json') }])
})

test('names a colour that two meshes share', () => {
  const problems = meshIdentity(
    exampleDraft(({ alpha, beta }) => {
      beta.colour.dark = alpha.colour.dark
    }),
  )
  expect(problems).toMatchObject([{ path: 'colour.dark', message: expect.stringContaining('colour dark') }])
})
