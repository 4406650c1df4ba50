import type { PageWeight } from './pageWeight'

const kB = 1000

const EVERY_PAGE: Partial<PageWeight> = { script: 160 * kB, style: 20 * kB, font: 75 * kB }

/** Pages that may weigh more, or must weigh less, and why. */
const OWN: Record<string, Partial<PageWeight>> = {
  // Its charts.
  '/calculator/': { script: 280 * kB },
  // Every cell of the default view stands in the page.
  '/matrix/': { html: 60 * kB },
}

export const budgetOf = (path: string): Partial<PageWeight> => ({ ...EVERY_PAGE, ...OWN[path] })

interface Weighed {
  path: string
  weight: PageWeight
}

const KINDS = ['script', 'style', 'font', 'html'] as const

const show = (size: number, limit: number | undefined): string =>
  `${(size / kB).toFixed(1)}${limit === undefined ? '' : ` / ${limit / kB}`}${limit !== undefined && size > limit ? ' OVER' : ''}`

export const overBudget = ({ path, weight }: Weighed): boolean => {
  const budget = budgetOf(path)
  return KINDS.some((kind) => weight[kind] > (budget[kind] ?? Number.POSITIVE_INFINITY))
}

/** kB of brotli a page, beside what it may have. */
export const budgetTable = (pages: readonly Weighed[]): string => {
  const rows = pages.map(({ path, weight }) => {
    const budget = budgetOf(path)
    return [path, ...KINDS.map((kind) => show(weight[kind], budget[kind]))]
  })
  const all = [['page (kB brotli)', ...KINDS], ...rows]
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  return all.map((row) => row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ')).join('\n')
}
