import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadDataset } from './load'
import { addCapability, addMesh } from './scaffold'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'which-mesh-'))
  cpSync('data', dir, { recursive: true })
})
afterEach(() => rmSync(dir, { recursive: true }))

const ROW = {
  id: 'quantum-routing',
  category: 'traffic',
  title: 'Quantum routing',
  kind: 'support' as const,
  criteria: 'Requests take every route at once.',
}
const COLUMN = {
  id: 'seventh',
  name: 'Seventh mesh',
  repository: 'https://github.com/seventh/seventh',
  version: '1.2.3',
}

describe('a new capability', () => {
  test('stands at the end of its category, unknown in every mesh, in a new version', () => {
    const version = addCapability(ROW, dir)
    const { capabilities, meshes, history } = loadDataset(dir)
    const at = capabilities.findIndex(({ id }) => id === ROW.id)
    expect(capabilities[at - 1]?.category).toBe('traffic')
    expect(capabilities[at + 1]?.category).toBe('security')
    for (const mesh of meshes) expect(mesh.claims[ROW.id]).toMatchObject({ level: 'unknown', evidence: [] })
    expect(history.versions[0]).toMatchObject({ version, note: 'New row: Quantum routing.' })
    expect(history.versions[0]?.changes).toHaveLength(meshes.length)
  })

  test('may be a text row', () => {
    addCapability({ ...ROW, kind: 'text' }, dir)
    expect(loadDataset(dir).meshes[0]?.claims[ROW.id]).toMatchObject({ level: null, value: 'Unknown' })
  })

  test('leaves everything as it was where it would not be valid', () => {
    expect(() => addCapability({ ...ROW, id: 'Not An Id' }, dir)).toThrow(/capabilities\.json/)
    expect(loadDataset(dir)).toEqual(loadDataset('data'))
    expect(() => addCapability({ ...ROW, id: 'jwt' }, dir)).toThrow(/already/)
    expect(() => addCapability({ ...ROW, category: 'physics' }, dir)).toThrow(/architecture, traffic/)
  })
})

describe('a new mesh', () => {
  test('is data alone: a valid column of unknowns with a look of its own and no model', () => {
    const version = addMesh(COLUMN, dir)
    const { meshes, capabilities, history } = loadDataset(dir)
    const seventh = meshes.at(-1)
    expect(meshes).toHaveLength(7)
    expect(seventh).toMatchObject({ id: 'seventh', order: 6, shownByDefault: false })
    expect(Object.keys(seventh?.claims ?? {})).toEqual(capabilities.map(({ id }) => id))
    for (const other of meshes.slice(0, -1)) {
      expect(seventh?.marker).not.toBe(other.marker)
      expect(seventh?.colour).not.toEqual(other.colour)
    }
    expect(history.versions[0]).toMatchObject({ version, note: 'New column: Seventh mesh.' })
  })

  test('may be followed by many more', () => {
    for (let i = 0; i < 6; i++) addMesh({ ...COLUMN, id: `mesh-${i}`, name: `Mesh ${i}` }, dir)
    expect(loadDataset(dir).meshes).toHaveLength(12)
  })

  test('leaves nothing behind where it would not be valid', () => {
    expect(() => addMesh({ ...COLUMN, id: 'Not An Id' }, dir)).toThrow(/hyphens/)
    expect(existsSync(join(dir, 'meshes/Not An Id.json'))).toBe(false)
    expect(() => addMesh({ ...COLUMN, id: 'kuma' }, dir)).toThrow(/already/)
  })
})

test('scaffolds write the files as they lie in the repository', () => {
  const before = readFileSync(join(dir, 'meshes/kuma.json'), 'utf8')
  addMesh(COLUMN, dir)
  expect(readFileSync(join(dir, 'meshes/kuma.json'), 'utf8')).toBe(before)
  addCapability(ROW, dir)
  const after = readFileSync(join(dir, 'meshes/kuma.json'), 'utf8').split('\n')
  const added = after.filter((line) => !before.split('\n').includes(line))
  expect(after.length - before.split('\n').length).toBe(14)
  expect(added.length).toBeLessThan(14)
})
