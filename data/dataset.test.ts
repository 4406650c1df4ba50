// Holds the facts themselves to what the product promises of them.
import { readdirSync, readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020'
import { describe, expect, test } from 'vitest'
import { withFieldTables } from '../lib/dataset/fieldTables'
import { isStale, lineOfTag } from '../lib/dataset/freshness'
import { jsonSchema, SCHEMA_NAMES } from '../lib/dataset/jsonSchemas'
import { isPrimary } from '../lib/dataset/primary'
import { loadDataset, readDataFiles } from '../scripts/dataset/load'

const dataset = loadDataset()
const first = dataset.meshes.filter(({ shownByDefault }) => shownByDefault)

test('six meshes answer for 117 capabilities, with no claim missing', () => {
  expect(dataset.meshes.map(({ id }) => id)).toEqual(['istio-sidecar', 'istio-ambient', 'linkerd', 'cilium', 'kuma', 'consul'])
  expect(dataset.capabilities).toHaveLength(117)
  for (const mesh of dataset.meshes) expect(Object.keys(mesh.claims)).toEqual(dataset.capabilities.map(({ id }) => id))
})

test('the default columns are those that permalinks leave out', () => {
  expect(first.map(({ id }) => id)).toEqual(['istio-sidecar', 'istio-ambient', 'linkerd', 'cilium'])
})

test('at least 95 percent of what the first four say is known', () => {
  const claims = first.flatMap(({ claims }) => Object.values(claims))
  const known = claims.filter(({ level, value }) => level !== 'unknown' && !value.startsWith('Unknown'))
  expect(known.length / claims.length).toBeGreaterThanOrEqual(0.95)
})

test('every claim of high confidence has a primary source', () => {
  const bare = dataset.meshes.flatMap((mesh) =>
    Object.entries(mesh.claims)
      .filter(([, { confidence, evidence }]) => confidence === 'high' && !evidence.some(({ source }) => isPrimary(mesh.sources[source] as never, mesh)))
      .map(([capability]) => `${mesh.id}.${capability}`),
  )
  expect(bare).toEqual([])
})

test('nothing is stale as it was checked', () => {
  for (const mesh of dataset.meshes)
    for (const claim of Object.values(mesh.claims)) expect(isStale(claim, mesh)).toBe(false)
})

test.each([
  ['istio-sidecar', '1.31.1', '1.31'],
  ['istio-ambient', '1.31.0-rc.0', null],
  ['linkerd', 'edge-26.6.3', '2.20'],
  ['linkerd', 'version-2.19', '2.19'],
  ['linkerd', 'edge-25.10.6', '2.18'],
  ['cilium', 'v1.20.2', '1.20'],
  ['cilium', 'v1.21.0-pre.0', null],
  ['kuma', 'v3.0.1', '3.0'],
  ['kuma', '2.7.1', '2.7'],
  ['consul', 'v2.1.0', '2.1'],
  ['consul', 'v2.1.0+ent', null],
])('the tag rule of %s reads %s as %s', (id, tag, line) => {
  const mesh = dataset.meshes.find((candidate) => candidate.id === id)
  expect(mesh && lineOfTag(tag, mesh.releases.tagRule)).toBe(line)
})

test('the README lists every field (else run npm run data:check -- --fix)', () => {
  const readme = readFileSync('data/README.md', 'utf8')
  expect(withFieldTables(readme)).toBe(readme)
  expect(readme).toContain('| `claims.<id>.checkedAt` |')
})

describe('the JSON Schemas', () => {
  test.each(SCHEMA_NAMES)('%s is what the code says (else run npm run data:check -- --fix)', (name) => {
    expect(JSON.parse(readFileSync(`data/schema/${name}`, 'utf8'))).toEqual(jsonSchema(name))
  })

  test('are all that lies there', () => {
    expect(readdirSync('data/schema').toSorted()).toEqual(SCHEMA_NAMES.toSorted())
  })

  test('accept every data file, as an editor would check it', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    for (const [file, text] of readDataFiles()) {
      const json: { $schema: string } = JSON.parse(text)
      const path = new URL(json.$schema, `file:///data/${file}`).pathname
      const validate = ajv.compile(JSON.parse(readFileSync(`.${path}`, 'utf8')))
      expect([file, validate(json), validate.errors]).toEqual([file, true, null])
    }
  })
})
