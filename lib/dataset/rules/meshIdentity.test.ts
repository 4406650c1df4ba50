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

test('names a marker and colour that two meshes share', () => {
  const problems = meshIdentity(
    exampleDraft(({ alpha, beta }) => {
      Object.assign(beta, { marker: 'circle', colour: { ...beta.colour, dark: alpha.colour.dark } })
    }),
  )
  expect(problems).toMatchObject([{ path: 'marker', message: expect.stringContaining('meshes/alpha.json') }])
})

test('lets meshes share a marker in different colours', () => {
  expect(meshIdentity(exampleDraft(({ beta }) => Object.assign(beta, { marker: 'circle' })))).toEqual([])
})
