// Lighthouse's mobile profile with its default throttling, five times a page, beside the same table in the bare
// framework and without one.
import lighthouse from 'lighthouse'
import { startChromium } from '../chromium'
import { buildReferences } from '../reference/buildReferences'
import { serve } from '../serve'
import { median, rounded } from '../statistics'

const RUNS = 5
const PAGES = ['/', '/matrix/', '/calculator/', '/decide/', '/evidence/', '/meshes/linkerd/']
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

export interface LighthouseRow {
  page: string
  performance: number
  accessibility: number
  bestPractices: number
  seo: number
  fcp: number
  lcp: number
  tbt: number
  cls: number
  /** Audits that cost points in the last run. */
  failed: string[]
}

const runOnce = async (url: string) => {
  const browser = await startChromium()
  try {
    const result = await lighthouse(url, {
      port: browser.port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: [...CATEGORIES],
      formFactor: 'mobile',
    })
    if (!result) throw new Error(`Lighthouse said nothing about ${url}`)
    return result.lhr
  } finally {
    await browser.stop()
  }
}

type Report = Awaited<ReturnType<typeof runOnce>>

const summarise = (page: string, reports: readonly Report[]): LighthouseRow => {
  const score = (id: string) =>
    rounded(median(reports.map(({ categories }) => (categories[id]?.score ?? 0) * 100)))
  const audit = (id: string) => median(reports.map(({ audits }) => audits[id]?.numericValue ?? Number.NaN))
  const last = reports.at(-1)
  const scored = new Set(
    CATEGORIES.slice(1).flatMap((id) =>
      (last?.categories[id]?.auditRefs ?? []).map((reference) => reference.id),
    ),
  )
  return {
    page,
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    fcp: rounded(audit('first-contentful-paint')),
    lcp: rounded(audit('largest-contentful-paint')),
    tbt: rounded(audit('total-blocking-time')),
    cls: rounded(audit('cumulative-layout-shift'), 3),
    failed: Object.values(last?.audits ?? {})
      .filter(({ id, score: value }) => scored.has(id) && value === 0)
      .map(({ id }) => id),
  }
}

const measure = async (page: string, url: string): Promise<LighthouseRow> => {
  const reports: Report[] = []
  for (let run = 0; run < RUNS; run++) reports.push(await runOnce(url))
  const row = summarise(page, reports)
  console.log(JSON.stringify(row))
  return row
}

export const lighthousePart = async (): Promise<{ runs: number; rows: LighthouseRow[] }> => {
  const references = await buildReferences()
  const rows: LighthouseRow[] = []
  for (const [name, folder] of Object.entries(references)) {
    const reference = await serve(folder)
    rows.push(
      await measure(name === 'next' ? 'bare framework table' : 'plain HTML table', `${reference.origin}/`),
    )
    reference.stop()
  }
  const site = await serve('out')
  for (const page of PAGES) rows.push(await measure(page, site.origin + page))
  site.stop()
  return { runs: RUNS, rows }
}
