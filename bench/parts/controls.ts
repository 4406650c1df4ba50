// Every control of every page, used as a person would: pressed twice, moved a step, typed into and cleared.
import type { Locator, Page } from 'playwright'
import { type Bench, type Sample, summarise, type Timing, withPage } from '../interaction'
import { serve } from '../serve'

const PAGES = [
  '/',
  '/matrix/',
  '/calculator/',
  '/decide/',
  '/evidence/',
  '/meshes/linkerd/',
  '/compare/istio-sidecar-vs-linkerd/',
  '/capabilities/',
  '/landscape/',
  '/data/',
]
const SLOWDOWNS = [1, 4]
const CONTROLS = 'button, input, select, summary, [role="slider"], [role="gridcell"][tabindex="0"]'
/** Of rows of like controls, such as the cells of the matrix, some speak for all. */
const MOST_ALIKE = 4
/** They leave the page, ask the system for something, or open a dialog of the browser's own. */
const LEFT_OUT = /print|download|save|import|file|csv|json|markdown|svg|png|export/i

export interface ControlsRow extends Timing {
  page: string
  slowdown: number
}

interface Control {
  place: number
  kind: string
  name: string
}

const listControls = (controls: Locator): Promise<Control[]> =>
  controls.evaluateAll((elements) =>
    elements.flatMap((element, place) => {
      const visible =
        element.checkVisibility() && !element.matches(':disabled') && !element.closest('dialog:not([open])')
      const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)
      const kind = element instanceof HTMLInputElement ? element.type : element.localName
      return visible ? [{ place, kind, name: name || element.id || kind }] : []
    }),
  )

const groupOf = ({ kind, name }: Control) => `${kind} ${name.replace(/\d+/g, '#').split(' ')[0]}`

const someOfEach = (controls: readonly Control[]): Control[] => {
  const seen = new Map<string, number>()
  return controls.filter((control) => {
    const count = (seen.get(groupOf(control)) ?? 0) + 1
    seen.set(groupOf(control), count)
    return count <= MOST_ALIKE
  })
}

/** A hand comes to a control before it presses it, and what comes into sight or shows itself on the way may do so. */
const comeTo = async (page: Page, element: Locator) => {
  await element.hover()
  await page.waitForTimeout(500)
}

const press = async ({ time, page }: Bench, name: string, element: Locator): Promise<Sample[]> => {
  const click = () => element.click({ noWaitAfter: true })
  await comeTo(page, element)
  const samples = [await time(`${name}: press`, click)]
  const opened = await page.locator('dialog[open], [popover]:popover-open').count()
  if (opened > 0) return [...samples, await time(`${name}: close`, () => page.keyboard.press('Escape'))]
  await comeTo(page, element)
  return [...samples, await time(`${name}: press again`, click)]
}

const type = async ({ time, page }: Bench, name: string, element: Locator): Promise<Sample[]> => {
  await element.focus()
  await page.keyboard.press('End')
  return [
    await time(`${name}: type`, () => page.keyboard.press('1')),
    await time(`${name}: delete`, () => page.keyboard.press('Backspace')),
  ]
}

const step = async ({ time, page }: Bench, name: string, element: Locator): Promise<Sample[]> => {
  await element.focus()
  return [
    await time(`${name}: one more`, () => page.keyboard.press('ArrowRight')),
    await time(`${name}: one less`, () => page.keyboard.press('ArrowLeft')),
  ]
}

const use = (bench: Bench, { kind, name }: Control, element: Locator): Promise<Sample[]> => {
  if (kind === 'range' || kind === 'select' || kind === 'radio') return step(bench, name, element)
  if (['text', 'number', 'search'].includes(kind)) return type(bench, name, element)
  return press(bench, name, element)
}

const measurePage = async (url: string, slowdown: number): Promise<Sample[]> => {
  const samples: Sample[] = []
  await withPage(url, slowdown, async (bench) => {
    const address = bench.page.url()
    const all = bench.page.locator(CONTROLS)
    const chosen = someOfEach(
      (await listControls(all)).filter(({ name, kind }) => !LEFT_OUT.test(name) && kind !== 'file'),
    )
    for (const control of chosen) {
      const element = all.nth(control.place)
      const usable = await element.isVisible().catch(() => false)
      if (!usable) continue
      const missed = { what: `${control.name}: could not be used`, answered: Number.NaN }
      samples.push(...(await use(bench, control, element).catch(() => [missed])))
      // Each control meets the page as it was loaded, but for what scripts keep in memory.
      if (bench.page.url() !== address) await bench.page.goto(address, { waitUntil: 'load' })
    }
  })
  return samples
}

export const controlsPart = async (): Promise<ControlsRow[]> => {
  const site = await serve('out')
  const rows: ControlsRow[] = []
  for (const slowdown of SLOWDOWNS) {
    for (const page of PAGES) {
      const row = { page, slowdown, ...summarise(await measurePage(site.origin + page, slowdown)) }
      console.log(JSON.stringify(row))
      rows.push(row)
    }
  }
  site.stop()
  return rows
}
