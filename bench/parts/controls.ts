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
const CONTROLS = 'button, input, select, summary, [role="slider"], td[data-mesh] > a'
/** Of rows of like controls, such as the cells of the matrix, some speak for all. */
const MOST_ALIKE = 4
/** They leave the page, ask the system for something, or open a dialog of the browser's own. */
const LEFT_OUT = /print|download|save|import|file|csv|json|markdown|svg|png|export/i

export interface ControlsRow extends Timing {
  page: string
  slowdown: number
}

interface Control {
  /** What it is and is called, and which of those that are alike. */
  mark: string
  kind: string
  name: string
}

/** Gives each control a mark to be found by: others may come and go before it while the page is used. */
const markControls = (page: Page): Promise<Control[]> =>
  page.locator(CONTROLS).evaluateAll((elements) => {
    const alike = new Map<string, number>()
    return elements.flatMap((element) => {
      const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)
      const kind = element instanceof HTMLInputElement ? element.type : element.localName
      const count = alike.get(kind + name) ?? 0
      alike.set(kind + name, count + 1)
      const mark = `${kind} ${name} ${count}`
      element.setAttribute('data-bench', mark)
      const visible = element.checkVisibility() && !element.matches(':disabled')
      return visible ? [{ mark, kind, name: name || element.id || kind }] : []
    })
  })

const groupOf = ({ kind, name }: Control) =>
  kind === 'a' ? 'cell' : `${kind} ${name.replace(/\d+/g, '#').split(' ')[0]}`

const someOfEach = (controls: readonly Control[]): Control[] => {
  const seen = new Map<string, number>()
  return controls.filter((control) => {
    const count = (seen.get(groupOf(control)) ?? 0) + 1
    seen.set(groupOf(control), count)
    return count <= MOST_ALIKE
  })
}

/** One comes to a control before one uses it, and what comes into sight or shows itself on the way may do so. */
const REST = 500

const press = async ({ time, page }: Bench, name: string, element: Locator): Promise<Sample[]> => {
  const click = () => element.click({ noWaitAfter: true })
  await element.hover()
  await page.waitForTimeout(REST)
  const samples = [await time(`${name}: press`, click)]
  const opened = await page.locator('dialog[open], [popover]:popover-open').count()
  if (opened > 0) return [...samples, await time(`${name}: close`, () => page.keyboard.press('Escape'))]
  // An answer to a question goes with the question.
  if (!(await element.isVisible())) return samples
  await element.hover()
  await page.waitForTimeout(REST)
  return [...samples, await time(`${name}: press again`, click)]
}

const type = async ({ time, page }: Bench, name: string, element: Locator): Promise<Sample[]> => {
  await element.focus()
  await page.waitForTimeout(REST)
  await page.keyboard.press('End')
  return [
    await time(`${name}: type`, () => page.keyboard.press('1')),
    await time(`${name}: delete`, () => page.keyboard.press('Backspace')),
  ]
}

const step = async ({ time, page }: Bench, name: string, element: Locator): Promise<Sample[]> => {
  await element.focus()
  await page.waitForTimeout(REST)
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
    const { page } = bench
    const address = page.url()
    const startAnew = async () => {
      await page.goto(address, { waitUntil: 'load' })
      await page.waitForTimeout(1000)
      await markControls(page)
    }
    const controls = (await markControls(page)).filter(
      ({ name, kind }) => !LEFT_OUT.test(name) && kind !== 'file',
    )
    for (const control of someOfEach(controls)) {
      const element = page.locator(`[data-bench=${JSON.stringify(control.mark)}]`)
      if (!(await element.isVisible())) await startAnew()
      const missed = { what: `${control.name}: could not be used`, answered: Number.NaN }
      samples.push(...(await use(bench, control, element).catch(() => [missed])))
      // Each control meets the page as it was loaded, but for what scripts keep in memory.
      if (page.url() !== address) await startAnew()
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
