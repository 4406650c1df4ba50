// The calculator: the slider of the pods moved by keys, and a cluster read from a file while the page stays awake.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Bench, type Sample, summarise, type TimingRow, withPage } from '../interaction'
import { serve } from '../serve'
import { rounded } from '../statistics'

/** Fresh pages, so that the first step of a visit counts as often as visits are short. */
const VISITS = 3
const STEPS = 12
const SLOWDOWNS = [1, 4]
const PODS = 10_000

export interface ImportRow {
  pods: number
  slowdown: number
  /** From choosing the file to the figures on screen. */
  seconds: number
  /** The longest time for which the page could not answer. */
  longestTask: number
}

const moveSlider = async ({ page, time }: Bench): Promise<Sample[]> => {
  const samples: Sample[] = []
  // The charts are there, as they are for whoever plays with the slider.
  await page.locator('svg.recharts-surface').first().scrollIntoViewIfNeeded({ timeout: 20_000 })
  await page.locator('input[type=range]').first().focus()
  for (let step = 0; step < STEPS; step++) {
    const key = step % 3 === 2 ? 'ArrowLeft' : 'ArrowRight'
    samples.push(await time(`slider, step ${step + 1}`, () => page.keyboard.press(key)))
  }
  return samples
}

const visit = async (url: string, slowdown: number): Promise<Sample[]> => {
  const samples: Sample[] = []
  for (let visits = 0; visits < VISITS; visits++) {
    await withPage(url, slowdown, async (bench) => {
      samples.push(...(await moveSlider(bench)))
    })
  }
  return samples
}

const makeDump = async (file: string): Promise<void> => {
  const args = ['scripts/make-cluster-dump.ts', '--pods', String(PODS), '--nodes', '300']
  const child = spawn('node_modules/.bin/tsx', args, { stdio: ['ignore', 'pipe', 'inherit'] })
  child.stdout.pipe(createWriteStream(file))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error('no cluster could be made up')
}

const importCluster = async (url: string, file: string, slowdown: number): Promise<ImportRow> => {
  let row: ImportRow | undefined
  await withPage(url, slowdown, async ({ page }) => {
    await page.locator('[data-opens="import"]:visible').first().click()
    await page.evaluate(() => {
      Reflect.set(window, 'longestTask', 0)
      new PerformanceObserver((list) => {
        const longest = Math.max(
          Reflect.get(window, 'longestTask'),
          ...list.getEntries().map(({ duration }) => duration),
        )
        Reflect.set(window, 'longestTask', longest)
      }).observe({ type: 'longtask' })
    })
    const from = performance.now()
    await page.locator('dialog[open] input[type=file]').setInputFiles(file)
    await page.getByRole('heading', { name: 'What was found' }).waitFor({ timeout: 120_000 })
    const seconds = rounded((performance.now() - from) / 1000, 1)
    await page.waitForTimeout(500)
    const longestTask: number = await page.evaluate(() => Reflect.get(window, 'longestTask'))
    row = { pods: PODS, slowdown, seconds, longestTask: rounded(longestTask) }
  })
  if (!row) throw new Error('the import was not measured')
  console.log(JSON.stringify(row))
  return row
}

export const calculatorPart = async (): Promise<{ sliders: TimingRow[]; imports: ImportRow[] }> => {
  const site = await serve('out')
  const url = `${site.origin}/calculator/`
  const folder = await mkdtemp(join(tmpdir(), 'bench-cluster-'))
  const file = join(folder, 'cluster.json')
  try {
    await makeDump(file)
    const sliders: TimingRow[] = []
    const imports: ImportRow[] = []
    for (const slowdown of SLOWDOWNS) {
      const row = { what: 'calculator: slider', slowdown, ...summarise(await visit(url, slowdown)) }
      console.log(JSON.stringify(row))
      sliders.push(row)
      imports.push(await importCluster(url, file, slowdown))
    }
    return { sliders, imports }
  } finally {
    site.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
