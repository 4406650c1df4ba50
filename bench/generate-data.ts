// A dataset of any size that passes every check: the real one, with made-up rows, columns and measurements added.
//   npx tsx bench/generate-data.ts <folder> [capabilities] [meshes] [measurements]
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { newMesh } from '../lib/dataset/scaffold'
import { unknownClaim } from '../lib/dataset/stub'
import type { Capability, Category, Claim, Mesh } from '../lib/dataset/types'
import { LEVELS, MATURITIES } from '../lib/dataset/vocabulary'
import { loadDataset, today } from '../scripts/dataset/load'
import { publishVersion } from '../scripts/dataset/publish'
import { writeDataFile } from '../scripts/dataset/write'

interface Size {
  capabilities: number
  meshes: number
  measurements: number
}

const WORDS =
  'retry timeout gateway mutual policy route sidecar proxy budget header mirror canary trust identity circuit quota'.split(
    ' ',
  )

/** Numbers that look random and are the same in every run. */
const createRandom = (seed: number) => {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const pick = <T>(list: readonly T[]): T => {
    const chosen = list[Math.floor(next() * list.length)]
    if (chosen === undefined) throw new Error('nothing to pick from')
    return chosen
  }
  return { next, pick, words: (count: number) => Array.from({ length: count }, () => pick(WORDS)).join(' ') }
}

type Random = ReturnType<typeof createRandom>

const makeRow = (place: number, categories: readonly Category[], random: Random): Capability => ({
  id: `made-up-${place}`,
  category: random.pick(categories).id,
  title: `Made up ${place}: ${random.words(2)}`,
  kind: random.next() < 0.95 ? 'support' : 'text',
  criteria: `A row of the bench, about ${random.words(8)}.`,
})

const makeClaim = (row: Capability, mesh: Mesh, source: string, random: Random): Claim => {
  const line = mesh.releases.lines[0] ?? ''
  const level = random.pick(LEVELS)
  if (level === 'unknown') return unknownClaim(row.kind, today(), line)
  const supported = level !== 'none' && level !== 'not-applicable'
  return {
    level: row.kind === 'text' ? null : level,
    value: `Value ${random.words(2)}`,
    maturity: row.kind === 'text' || !supported ? null : random.pick(MATURITIES),
    since: null,
    defaultOn: null,
    mechanism: null,
    summary: `Made up for the bench: ${random.words(14)}.`,
    caveats: [],
    evidence: [{ source, supports: `Nothing: it is made up (${row.id}).` }],
    confidence: 'medium',
    checkedOn: today(),
    checkedAt: line,
  }
}

const SOURCE = 'made-up'

const withSource = (mesh: Mesh): Mesh => ({
  ...mesh,
  sources: {
    ...mesh.sources,
    [SOURCE]: {
      title: 'A made-up source of the bench',
      url: `https://example.com/${mesh.id}`,
      repo: null,
      path: null,
      ref: null,
      date: today(),
      kind: 'blog',
    },
  },
})

const rewriteJson = (file: string, change: (content: Record<string, unknown[]>) => object): void => {
  const content = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, `${JSON.stringify({ ...content, ...change(content) }, null, 2)}\n`)
}

/** Copies of the real ones under other names; the back-test leaves them out, and says so. */
const addMeasurements = (overhead: string, count: number): void => {
  const folder = join(overhead, 'measurements')
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
  for (const file of files) {
    rewriteJson(join(folder, file), ({ measurements: real = [] }) => {
      const length = Math.max(0, Math.ceil(count / files.length) - real.length)
      const made = Array.from({ length }, (_, place) => ({
        ...Object(real[place % real.length]),
        id: `made-up-${file.replace('.json', '')}-${place}`,
      }))
      return { measurements: [...real, ...made] }
    })
  }
  rewriteJson(join(overhead, 'readings.json'), ({ leftOut = [] }) => ({
    leftOut: [...leftOut, { match: ['made-up-*'], reason: 'Made up for the bench.' }],
  }))
}

export const generateData = (folder: string, size: Size): void => {
  rmSync(folder, { recursive: true, force: true })
  cpSync('data', folder, { recursive: true })
  const random = createRandom(1)
  const { categories, capabilities, meshes } = loadDataset(folder)
  const made = Array.from({ length: Math.max(0, size.capabilities - capabilities.length) }, (_, place) =>
    makeRow(place, categories, random),
  )
  const rankOf = ({ category }: Capability) => categories.findIndex(({ id }) => id === category)
  const rows = [...capabilities, ...made].toSorted((a, b) => rankOf(a) - rankOf(b))
  const columns = [...meshes]
  while (columns.length < size.meshes) {
    const id = `made-up-${columns.length}`
    const options = { id, name: `Made up ${columns.length}`, repository: `https://example.com/made-up/${id}` }
    columns.push(newMesh({ ...options, version: '1.2.3', today: today() }, columns, capabilities))
  }
  writeDataFile(
    'capabilities.json',
    { $schema: './schema/capabilities.json', categories, capabilities: rows },
    folder,
  )
  for (const column of columns) {
    const mesh = made.length > 0 ? withSource(column) : column
    const claims = made.map((row) => [row.id, makeClaim(row, mesh, SOURCE, random)])
    writeDataFile(
      `meshes/${mesh.id}.json`,
      { ...mesh, claims: { ...mesh.claims, ...Object.fromEntries(claims) } },
      folder,
    )
  }
  publishVersion('Made up for the bench.', folder)
  if (size.measurements > 0) addMeasurements(join(folder, 'overhead'), size.measurements)
}

const [, script = '', folder, capabilities = '5000', meshes = '20', measurements = '50000'] = process.argv
if (import.meta.url === pathToFileURL(script).href) {
  if (!folder) throw new Error('name the folder to write to')
  generateData(folder, {
    capabilities: Number(capabilities),
    meshes: Number(meshes),
    measurements: Number(measurements),
  })
}
