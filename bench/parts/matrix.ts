// The matrix: typing in the search box, filter clicks and clearing them all, each and together; and typing on the
// reference pages.
import { type Bench, type Sample, summarise, type TimingRow, withPage } from '../interaction'
import { buildReferences } from '../reference/buildReferences'
import { serve } from '../serve'

const ROUNDS = 3
const SLOWDOWNS = [1, 4]
const TEXT = 'mtls'
const FILTERS = 'main label:has(input[type=checkbox]):visible'

const typeAndDelete = async ({ page, time }: Bench): Promise<Sample[]> => {
  const box = page.locator('input[type=search]:visible').first()
  await box.click()
  const samples: Sample[] = []
  for (const letter of TEXT) samples.push(await time(`type ${letter}`, () => page.keyboard.press(letter)))
  for (const letter of TEXT)
    samples.push(await time(`delete ${letter}`, () => page.keyboard.press('Backspace')))
  return samples
}

/** Check boxes and pressed buttons of the filter panel, on and off again. */
const clickFilters = async ({ page, time }: Bench): Promise<Sample[]> => {
  const filters = page.locator(FILTERS)
  const samples: Sample[] = []
  const count = Math.min(await filters.count(), 12)
  for (let place = 0; place < count; place++) {
    const filter = filters.nth(place)
    const name = ((await filter.textContent()) ?? '').slice(0, 20)
    await filter.scrollIntoViewIfNeeded()
    for (const turn of ['on', 'off']) {
      samples.push(await time(`${name} ${turn}`, () => filter.click({ force: true, noWaitAfter: true })))
    }
  }
  return samples
}

const clearAll = async ({ page, time }: Bench): Promise<Sample[]> => {
  const samples: Sample[] = []
  const filters = page.locator(FILTERS)
  for (const place of [0, 3, 7]) {
    if (place >= (await filters.count())) continue
    await filters.nth(place).click({ force: true })
    await page.locator('input[type=search]:visible').first().fill('policy')
    await page.waitForTimeout(400)
    const clear = page.getByRole('button', { name: /clear (all|\d)/i }).first()
    if (await clear.isVisible())
      samples.push(await time('clear all filters', () => clear.click({ noWaitAfter: true })))
  }
  return samples
}

const JOBS = { typing: typeAndDelete, 'filter clicks': clickFilters, 'clear all': clearAll } as const

export const measureMatrix = async (
  origin: string,
  label: string,
  slowdowns = SLOWDOWNS,
): Promise<TimingRow[]> => {
  const rows: TimingRow[] = []
  const add = (job: string, slowdown: number, samples: readonly Sample[]) => {
    const row = { what: `${label}: ${job}`, slowdown, ...summarise(samples) }
    console.log(JSON.stringify(row))
    rows.push(row)
  }
  for (const slowdown of slowdowns) {
    const all: Sample[] = []
    for (const [job, work] of Object.entries(JOBS)) {
      const samples: Sample[] = []
      for (let round = 0; round < ROUNDS; round++) {
        await withPage(`${origin}/matrix/`, slowdown, async (bench) => {
          samples.push(...(await work(bench)))
        })
      }
      add(job, slowdown, samples)
      all.push(...samples)
    }
    add('all of these', slowdown, all)
  }
  return rows
}

const measureReference = async (folder: string, label: string): Promise<TimingRow[]> => {
  const served = await serve(folder)
  const rows: TimingRow[] = []
  for (const slowdown of SLOWDOWNS) {
    const samples: Sample[] = []
    for (let round = 0; round < ROUNDS; round++) {
      await withPage(`${served.origin}/`, slowdown, async (bench) => {
        samples.push(...(await typeAndDelete(bench)))
      })
    }
    rows.push({ what: `${label}: typing`, slowdown, isReference: true, ...summarise(samples) })
  }
  served.stop()
  return rows
}

export const matrixPart = async (): Promise<TimingRow[]> => {
  const references = await buildReferences()
  const site = await serve('out')
  const rows = await measureMatrix(site.origin, 'matrix')
  site.stop()
  return [
    ...rows,
    ...(await measureReference(references.plain, 'plain HTML table')),
    ...(await measureReference(references.next, 'bare framework table')),
  ]
}
