import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { OVERHEAD_SCHEMAS, overheadJsonSchema } from '@/lib/overhead/jsonSchemas'
import { formatJson } from '../dataset/write'
import { loadOverhead, readOverhead } from './load'

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** A copy of the real data with one text replaced in one file. */
function broken(file: string, from: string | RegExp, to: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'overhead-'))
  folders.push(dir)
  cpSync('data/overhead', dir, { recursive: true })
  const text = readFileSync(join(dir, file), 'utf8')
  const changed = text.replace(from, to)
  expect(changed).not.toBe(text)
  writeFileSync(join(dir, file), changed)
  return dir
}

describe('the data as it stands', () => {
  const overhead = loadOverhead()

  test('is whole: 586 measurements, 8 relative increases, 66 chart rows, 24 article figures, 6 cost tables', () => {
    expect(overhead.measurements).toHaveLength(586)
    expect(overhead.relative).toHaveLength(8)
    expect(overhead.chartDefaults).toHaveLength(66)
    expect(overhead.articleFigures).toHaveLength(24)
    expect(overhead.costTables).toHaveLength(6)
  })

  test('has a model for each of the six meshes', () => {
    const meshes = overhead.models.map(({ mesh }) => mesh)
    expect(meshes).toEqual(['cilium', 'consul', 'istio-ambient', 'istio-sidecar', 'kuma', 'linkerd'])
  })

  test.each(Object.keys(OVERHEAD_SCHEMAS))('has its JSON Schema %s up to date', (name) => {
    const committed = readFileSync(join('data/overhead/schema', name), 'utf8')
    expect(committed).toBe(formatJson(overheadJsonSchema(name)))
  })
})

describe('a mistake', () => {
  test.each([
    [
      'a coefficient id that is taken',
      'models/linkerd.json',
      '"linkerd.idle-cpu"',
      '"linkerd.base-memory"',
      'is taken',
    ],
    ['a range out of order', 'models/kuma.json', '[31, 40, 60]', '[41, 40, 60]', 'out of order'],
    ['an unknown without a reason', 'models/kuma.json', '[31, 40, 60]', 'null', 'A reason belongs'],
    [
      'a measurement that does not exist',
      'models/kuma.json',
      '"elca-kuma-100-mem"',
      '"elca-kuma-1-mem"',
      'is no measurement',
    ],
    [
      'a formula with an unknown coefficient',
      'models/consul.json',
      '"coefficient": "consul.idle-cpu"',
      '"coefficient": "consul.idle"',
      'is no coefficient',
    ],
    [
      'a coefficient that no formula uses',
      'models/consul.json',
      '"coefficient": "consul.idle-cpu"',
      '"coefficient": "kuma.idle-cpu"',
      'No formula uses it',
    ],
    [
      'a chart row that does not exist',
      'models/kuma.json',
      '"kuma-default-kuma-sidecar"',
      '"kuma-sidecar"',
      'is no row of chart-defaults',
    ],
    [
      'a component twice',
      'models/kuma.json',
      '"component": "control-plane"',
      '"component": "sidecar"',
      'stands here twice',
    ],
    [
      'a source that does not exist',
      'cost-tables.json',
      /"source": "[^"]+"/,
      '"source": "nowhere"',
      'is no source',
    ],
    [
      'a measurement that nothing reads',
      'readings.json',
      '"raynix-*"',
      '"raynix-mem"',
      'Nothing says how to read',
    ],
    ['a measurement that is read twice', 'readings.json', '"raynix-*"', '"*"', 'ways'],
    ['a pattern without a match', 'readings.json', '"raynix-*"', '"rainix-*"', 'fits no measurement'],
    [
      'a condition that the source does not state',
      'readings.json',
      '"from": "rpsPerProxy"',
      '"from": "meshHopsPerSecond"',
      'does not state it',
    ],
    [
      'a figure said to be measured by nothing',
      'platform.json',
      '"measurements": ["sml-cost-baseline"]',
      '"measurements": []',
      'names no measurement',
    ],
    ['a misspelt field', 'models/kuma.json', '"passesPerHop"', '"passPerHop"', 'is not a field'],
    [
      'a doubled key',
      'platform.json',
      '"packing":',
      '"packing": "node.packing", "packing":',
      'stands here twice',
    ],
    ['text that is not JSON', 'sources.json', '{', '{,', 'not JSON'],
    [
      'a file without its schema',
      'platform.json',
      './schema/platform.json',
      './platform.json',
      'does not name its JSON Schema',
    ],
    ['a file named for another mesh', 'models/kuma.json', '"mesh": "kuma"', '"mesh": "linkerd"', 'speaks of'],
  ])('such as %s is named with its file and what to do', (_, file, from, to, expected) => {
    const { overhead, problems } = readOverhead(broken(file, from, to))
    expect(overhead).toBeNull()
    const named = problems.filter(({ message }) => message.includes(expected))
    expect(named.length, JSON.stringify(problems)).toBeGreaterThan(0)
    for (const problem of problems) {
      expect(problem.file).toMatch(/^overhead\/\w/)
      expect(problem.fix.length).toBeGreaterThan(5)
    }
  })

  test('in several files is named all at once', () => {
    const dir = broken('models/kuma.json', '[31, 40, 60]', '[41, 40, 60]')
    writeFileSync(join(dir, 'models/linkerd.json'), '{')
    writeFileSync(join(dir, 'platform.json'), '[]')
    expect(new Set(readOverhead(dir).problems.map(({ file }) => file)).size).toBe(2)
    expect(() => loadOverhead(dir)).toThrow('problems')
  })

  test('of an empty folder is missing files, not a crash', () => {
    const dir = mkdtempSync(join(tmpdir(), 'overhead-'))
    folders.push(dir)
    expect(readOverhead(dir).problems.every(({ message }) => /missing|no files/.test(message))).toBe(true)
  })
})
