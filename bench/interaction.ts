// How long after a key or a click the answer is on screen. Time runs from the trusted event, seen in a capturing
// listener, to the second animation frame after it (paint), and to the one after the last change of the document that it
// caused (settled), which sees what was put off. Live regions and the head are not painted, so they do not count.
import { chromium, type Page } from 'playwright'
import { CHROMIUM_FLAGS, findChromium } from '../scripts/support/chromium'
import { median, quantile, rounded } from './statistics'

export interface Sample {
  what: string
  /** Milliseconds to the last painted change; to the paint itself where nothing changed. */
  answered: number
}

export interface Timing {
  samples: number
  /** Keys and clicks that could not be made, or that had no answer in 15 s. */
  unanswered: number
  median: number
  p95: number
  worst: number
  slowest: string
}

export interface TimingRow extends Timing {
  what: string
  /** By how much the processor was slowed. */
  slowdown: number
  /** A page to compare ours with, which no bar is for. */
  isReference?: true
}

const QUIET = 350

const watch = () => {
  const bench: { armed: boolean; start: number; paint: number; changed: number; last: number } = {
    armed: false,
    start: 0,
    paint: 0,
    changed: 0,
    last: 0,
  }
  Reflect.set(window, 'bench', bench)
  const afterPaint = (then: () => void) => requestAnimationFrame(() => requestAnimationFrame(then))
  const begin = (event: Event) => {
    if (!event.isTrusted || !bench.armed) return
    Object.assign(bench, { armed: false, start: performance.now(), changed: 0, paint: 0 })
    bench.last = bench.start
    afterPaint(() => {
      bench.paint = performance.now() - bench.start
    })
  }
  for (const type of ['keydown', 'pointerup']) addEventListener(type, begin, { capture: true })
  const unseen = ({ target }: MutationRecord) => {
    const element = target instanceof Element ? target : target.parentElement
    return element?.closest('[aria-live],[role=status],[role=log],head') != null
  }
  new MutationObserver((records) => {
    if (bench.start === 0 || records.every(unseen)) return
    bench.last = performance.now()
    afterPaint(() => {
      bench.changed = performance.now() - bench.start
    })
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
}

export interface Bench {
  page: Page
  /** Does one thing with a key or a pointer, and waits until the page has come to rest. */
  time: (what: string, act: () => Promise<unknown>) => Promise<Sample>
}

const answerTime = (page: Page): Promise<number> =>
  page.evaluate(
    (quiet) =>
      new Promise<number>((resolve) => {
        const asked = performance.now()
        const look = () => {
          const { paint, changed, last, start } = Reflect.get(window, 'bench')
          const now = performance.now()
          const rested = start > 0 && paint > 0 && now - last > quiet
          if (rested) resolve(Math.max(paint, changed))
          else if (now - asked > 15_000) resolve(Number.NaN)
          else setTimeout(look, 40)
        }
        look()
      }),
    QUIET,
  )

/** Opens an address with the processor slowed, hands it over and closes it. */
export const withPage = async (
  url: string,
  slowdown: number,
  work: (bench: Bench) => Promise<void>,
  viewport = { width: 1350, height: 940 },
): Promise<void> => {
  const executablePath = findChromium()
  const browser = await chromium.launch({
    args: CHROMIUM_FLAGS,
    ...(executablePath ? { executablePath } : {}),
  })
  try {
    const page = await browser.newPage({ viewport, serviceWorkers: 'block' })
    // tsx marks functions with this helper of its own, which a page does not have.
    await page.addInitScript('globalThis.__name = (named) => named')
    await page.addInitScript(watch)
    await page.goto(url, { waitUntil: 'load', timeout: 120_000 })
    await page.waitForTimeout(1500)
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    const time = async (what: string, act: () => Promise<unknown>): Promise<Sample> => {
      await page.evaluate(() => Object.assign(Reflect.get(window, 'bench'), { armed: true, start: 0 }))
      await act()
      return { what, answered: await answerTime(page) }
    }
    await work({ page, time })
  } finally {
    await browser.close()
  }
}

export const summarise = (samples: readonly Sample[]): Timing => {
  const answered = samples.filter((sample) => Number.isFinite(sample.answered))
  const times = answered.map((sample) => sample.answered)
  const slowest = answered.toSorted((a, b) => b.answered - a.answered)[0]
  return {
    samples: times.length,
    unanswered: samples.length - times.length,
    median: rounded(median(times)),
    p95: rounded(quantile(times, 0.95)),
    worst: rounded(Math.max(...times)),
    slowest: slowest?.what ?? '',
  }
}
