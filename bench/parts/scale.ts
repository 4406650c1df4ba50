// A dataset of another order: 5,000 capabilities x 20 meshes and 50,000 measurements, built and used. The build makes the
// top-level pages, the API and 20 pages of each template.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateData } from '../generate-data'
import { type Sample, summarise, type TimingRow, withPage } from '../interaction'
import { serve } from '../serve'
import { rounded } from '../statistics'
import { measureMatrix } from './matrix'

const SIZE = { capabilities: 5000, meshes: 20, measurements: 50_000 }
const LEFT_OUT = new Set(['node_modules', '.git', '.next', '.cache', 'out', 'data', 'test-results'])

export interface Scale {
  size: typeof SIZE
  buildSeconds: number
  matrix: TimingRow[]
  evidence: TimingRow[]
}

const prepareCopy = (): string => {
  const copy = mkdtempSync(join(tmpdir(), 'scale-'))
  for (const name of readdirSync('.')) {
    if (!LEFT_OUT.has(name)) cpSync(name, join(copy, name), { recursive: true })
  }
  if (spawnSync('cp', ['-al', 'node_modules', join(copy, 'node_modules')]).status !== 0) {
    cpSync('node_modules', join(copy, 'node_modules'), { recursive: true, verbatimSymlinks: true })
  }
  return copy
}

const buildIn = (copy: string): number => {
  const from = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.mjs'], {
    cwd: copy,
    env: { ...process.env, SCALE_SAMPLE: '1' },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status !== 0) throw new Error(`The large build failed:\n${stdout.slice(-3000)}\n${stderr.slice(-3000)}`)
  return rounded((performance.now() - from) / 1000)
}

/** The explorer of the measurements: every filter that it has, once each way. */
const exploreEvidence = async (origin: string): Promise<TimingRow> => {
  const samples: Sample[] = []
  await withPage(`${origin}/evidence/`, 1, async ({ page, time }) => {
    const filters = page.locator(
      'main select:visible, main label:has(input[type=checkbox]):visible, main [aria-pressed]:visible',
    )
    const count = Math.min(await filters.count(), 10)
    for (let place = 0; place < count; place++) {
      const filter = filters.nth(place)
      await filter.scrollIntoViewIfNeeded()
      const isSelect = await filter.evaluate((element) => element.localName === 'select')
      const act = isSelect ? () => filter.press('ArrowDown') : () => filter.click({ noWaitAfter: true })
      samples.push(await time(`filter ${place}`, act), await time(`filter ${place} again`, act))
    }
  })
  return { what: 'evidence explorer: filters', slowdown: 1, ...summarise(samples) }
}

export const scalePart = async (): Promise<Scale> => {
  const copy = prepareCopy()
  try {
    generateData(join(copy, 'data'), SIZE)
    const buildSeconds = buildIn(copy)
    console.log(`built in ${buildSeconds} s`)
    const site = await serve(join(copy, 'out'))
    const matrix = await measureMatrix(site.origin, '5,000 x 20', [1, 4])
    const evidence = [await exploreEvidence(site.origin)]
    site.stop()
    return { size: SIZE, buildSeconds, matrix, evidence }
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}
