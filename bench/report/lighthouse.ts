import type { LighthouseRow } from '../parts/lighthouse'
import { type Cell, judged, table } from './markdown'

export interface Lighthouse {
  runs: number
  rows: LighthouseRow[]
}

const BARE = 'bare framework table'

export const lighthouse = ({ runs, rows }: Lighthouse): string => {
  const bare = rows.find(({ page }) => page === BARE)
  const bar = (value: number | undefined) => (value === undefined ? undefined : Math.round(value * 1.05))
  const lines = rows.map((row): Cell[] => {
    const isOurs = row.page.startsWith('/')
    const least = (value: number, limit: number) => judged(value, isOurs ? limit : undefined, true)
    const most = (value: number, limit: number | undefined) => judged(value, isOurs ? limit : undefined)
    return [
      row.page,
      least(row.performance, 97),
      least(row.accessibility, 100),
      least(row.bestPractices, 100),
      least(row.seo, 100),
      most(row.fcp, 1000),
      most(row.lcp, bar(bare?.lcp)),
      most(row.tbt, bar(bare?.tbt)),
      most(row.cls, 0.02),
      row.failed.join(', '),
    ]
  })
  const head = [
    'page',
    'performance',
    'accessibility',
    'best practices',
    'SEO',
    'FCP ms',
    'LCP ms',
    'TBT ms',
    'CLS',
    'failed',
  ]
  return `Mobile profile, default throttling, medians of ${runs}. Bars: 97 and 100, FCP 1,000 ms, CLS 0.02, LCP and TBT 1.05 times the bare framework's.\n\n${table(head, lines)}`
}
