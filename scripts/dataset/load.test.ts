import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DatasetError } from '../../lib/dataset/problem'
import { loadDataset } from './load'
import { publishVersion } from './publish'
import { readJson, tidy, writeDataFile } from './write'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'which-mesh-'))
  cpSync('data', dir, { recursive: true })
})
afterEach(() => rmSync(dir, { recursive: true }))

test('the dataset is read whole', () => {
  expect(loadDataset(dir).meshes).toHaveLength(6)
})

test('one error names every problem of every file', () => {
  rmSync(join(dir, 'meshes/kuma.json'))
  writeFileSync(join(dir, 'landscape.json'), '{')
  writeFileSync(join(dir, 'capabilities.json'), '{}')
  expect(() => loadDataset(dir)).toThrow(DatasetError)
  expect(() => loadDataset(dir)).toThrow(/capabilities\.json[\s\S]*history\.json[\s\S]*landscape\.json/)
})

describe('after a change to a fact', () => {
  beforeEach(() => {
    const kuma = structuredClone(loadDataset(dir).meshes.find(({ id }) => id === 'kuma'))
    if (!kuma?.claims.jwt) throw new Error('Kuma has no claim on jwt.')
    kuma.claims.jwt.value = 'Something else'
    writeDataFile('meshes/kuma.json', kuma, dir)
  })

  test('the build stops and says which cell needs a new version', () => {
    expect(() => loadDataset(dir)).toThrow(
      /Claims have changed since version .*kuma\.jwt[\s\S]*data:check -- --release/,
    )
  })

  test('a release makes the dataset sound again', () => {
    const before = readJson('history.json', dir)
    const version = publishVersion('Kuma does it otherwise.', dir)
    const { history } = loadDataset(dir)
    expect(history.versions[0]).toMatchObject({ version, note: 'Kuma does it otherwise.' })
    expect(history.versions[0]?.changes).toMatchObject([{ mesh: 'kuma', capability: 'jwt' }])
    expect(history.versions.slice(1)).toEqual((before as typeof history).versions)
  })
})

test('without a changed claim there is nothing to release', () => {
  expect(publishVersion('Nothing.', dir)).toBeNull()
  expect(loadDataset(dir).history).toEqual(loadDataset('data').history)
})

test('tidying sorts what lies there and changes nothing else', () => {
  const { $schema, ...rest } = readJson('landscape.json', dir) as Record<string, unknown>
  writeFileSync(join(dir, 'landscape.json'), JSON.stringify({ ...rest, $schema }))
  expect(() => loadDataset(dir)).toThrow(/comes before/)
  tidy(dir)
  expect(loadDataset(dir)).toEqual(loadDataset('data'))
})
