import { expect, it } from 'vitest'
import { pictureName } from './pictureName'

it.each([
  ['/', 'home'],
  ['/matrix/', 'matrix'],
  ['/meshes/linkerd/', 'meshes-linkerd'],
])('names the picture of %s', (path, name) => {
  expect(pictureName(path)).toBe(name)
})
