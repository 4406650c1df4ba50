import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exampleFiles, TODAY } from './example'
import { describeProblems, type Problem } from './problem'
import { checkDataset, type DataFiles, readDataset } from './readDataset'

const places = (problems: readonly Problem[]) =>
  problems.map(({ file, path }) => (path ? `${file} ${path}` : file))

function edit(files: DataFiles, file: string, change: (text: string) => string): DataFiles {
  return new Map([...files, [file, change(files.get(file) ?? '')]])
}

test('a sound dataset is read whole', () => {
  const { dataset, problems } = readDataset(exampleFiles(), TODAY)
  expect(problems).toEqual([])
  expect(dataset).toMatchObject({ version: '2026.11.1', date: '2026-11-20' })
  expect(dataset?.meshes.map(({ id }) => id)).toEqual(['alpha', 'beta'])
})

test('no file at all gives one problem a file', () => {
  expect(places(checkDataset(new Map(), TODAY))).toEqual([
    'capabilities.json',
    'history.json',
    'landscape.json',
    'meshes',
    'released.json',
  ])
})

const EXPECTED = [
  'capabilities.json capabilities[1].colour',
  'capabilities.json categories[2].id',
  'capabilities.json capabilities[2].category',
  'history.json versions[1]',
  'history.json versions[0].digest',
  'landscape.json',
  'meshes/alpha.json marker',
  'meshes/alpha.json sources.wiki.url',
  'meshes/alpha.json claims.proxy.summary',
  'meshes/alpha.json claims.windows.value',
  'meshes/alpha.json claims.mtls.checkedOn',
  'meshes/alpha.json claims.mtls.value',
  'meshes/alpha.json sources.wiki',
  'meshes/alpha.json sources.docs.ref',
  'meshes/alpha.json releases.lines[2]',
  'meshes/alpha.json requirements.kubernetes.max',
  'meshes/alpha.json requirements.platforms.windows',
  'meshes/beta.json order',
  'meshes/beta.json $schema',
  'meshes/beta.json colour',
  'meshes/beta.json claims.mtsl',
  'meshes/beta.json claims.mtls',
  'meshes/beta.json claims.proxy.level',
  'meshes/beta.json claims.windows.evidence',
  'meshes/beta.json claims.mtsl.confidence',
  'meshes/beta.json requirements.evidence[0].source',
  'meshes/beta.json claims.windows.checkedOn',
  'meshes/beta.json claims.proxy.checkedAt',
]

describe('a dataset with 28 mistakes', () => {
  const broken = exampleFiles(({ capabilities, alpha, beta, history }) => {
    const set = Object.assign
    const [, windowsRow, mtlsRow] = capabilities.capabilities
    set(mtlsRow ?? {}, { category: 'safety' })
    set(windowsRow ?? {}, { colour: 'red' })
    capabilities.categories.push({ id: 'security', title: 'Security again' })

    set(alpha, { marker: 'blob' })
    alpha.releases.lines = ['1.10', '1.8', '1.9']
    alpha.requirements.kubernetes = { min: '1.31', max: '1.9', meaning: 'tested', note: null }
    alpha.requirements.platforms.windows = 'native'
    set(alpha.sources.docs ?? {}, { ref: 'main' })
    set(alpha.sources, { wiki: { ...alpha.sources.tags, url: 'http://alpha.io/wiki' } })
    set(alpha.claims.proxy ?? {}, { summary: undefined })
    set(alpha.claims.windows ?? {}, { value: 'Linux only '.repeat(20), confidence: 'low' })
    set(alpha.claims.mtls ?? {}, { level: 'unknown', confidence: 'low', checkedOn: '2026-13-45' })

    set(beta, { $schema: './mesh.json' })
    beta.colour = { dark: beta.colour.dark, light: beta.colour.light }
    beta.requirements.evidence.push({ source: 'blog', supports: 'Says so' })
    set(beta.sources, { zebra: { ...beta.sources.tags, kind: 'blog' } })
    set(beta.claims.proxy ?? {}, { level: 'native', checkedAt: '0.9' })
    set(beta.claims.windows ?? {}, { evidence: [], confidence: 'low', checkedOn: '2027-01-01' })
    set(beta.claims, { mtsl: { ...beta.claims.mtls, evidence: [{ source: 'zebra', supports: 'It' }] } })
    delete beta.claims.mtls

    history.versions.push(...history.versions)
  })
  const files = edit(
    edit(broken, 'landscape.json', (text) => text.replace('"sources":{', '"sources":{{')),
    'meshes/beta.json',
    (text) => text.replace('"order":1,', '"order":1,"order":1,'),
  )
  const problems = checkDataset(files, TODAY)

  test('gets one message for each, naming file and path', () => {
    expect(places(problems)).toEqual(EXPECTED)
  })

  test('is told what to do about each, in one error', () => {
    for (const { message, fix } of problems) {
      expect(message).toMatch(/^.{10,}\.$/s)
      expect(fix).toMatch(/^.{10,}\.$/s)
    }
    const text = describeProblems(problems)
    expect(text).toContain(`The dataset has ${EXPECTED.length} problems.`)
    expect(text.match(/To mend it:/g)).toHaveLength(EXPECTED.length)
  })

  test('gives no dataset', () => {
    expect(readDataset(files, TODAY).dataset).toBeNull()
  })
})

describe('whatever stands in the files', () => {
  const sound = exampleFiles()
  const names = [...sound.keys()]

  test(
    'as text, never throws',
    () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...names),
          fc.oneof(
            fc.string(),
            fc.json(),
            fc.constantFrom('['.repeat(100_000), `${'['.repeat(9_999)}${']'.repeat(9_999)}`),
          ),
          (file, text) => {
            expect(
              checkDataset(
                edit(sound, file, () => text),
                TODAY,
              ).length,
            ).toBeGreaterThan(0)
          },
        ),
        { numRuns: 1_000 },
      )
    },
    FUZZ_TIMEOUT,
  )

  test(
    'as JSON in a strange place, gives a list of problems or a dataset, and leaves no trace',
    () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...names),
          fc.nat(),
          fc.oneof(STRANGE, fc.jsonValue()),
          (file, place, value) => {
            const files = edit(sound, file, (text) => replaceAt(text, place, value))
            const { dataset, problems } = readDataset(files, TODAY)
            expect(dataset === null).toBe(problems.length > 0)
          },
        ),
        { numRuns: 10_000 },
      )
      expect(Object.keys(Object.prototype)).toEqual([])
      expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    },
    FUZZ_TIMEOUT,
  )
})

const FUZZ_TIMEOUT = 180_000

const STRANGE = fc.constantFrom<unknown>(
  null,
  '',
  '<script>alert(1)</script>',
  -1,
  1e308,
  [],
  {},
  JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
)

/** Puts a value in place of the n-th node of the tree. */
function replaceAt(text: string, place: number, value: unknown): string {
  const count = countNodes(JSON.parse(text))
  let left = place % count
  return JSON.stringify(
    JSON.parse(text, (_, node: unknown) => {
      left -= 1
      return left === -1 ? value : node
    }) ?? null,
  )
}

function countNodes(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 1
  return 1 + Object.values(node).reduce<number>((sum, child) => sum + countNodes(child), 0)
}
