// bench/RESULTS.md from the raw figures: each table with its bar beside it.
import { writeFileSync } from 'node:fs'
import { budgetOf } from '../scripts/budgets/budgets'
import type { Timing } from './interaction'
import type { Machine } from './machine'
import type { calculatorPart } from './parts/calculator'
import type { ControlsRow } from './parts/controls'
import type { LighthouseRow } from './parts/lighthouse'
import type { LoadRow } from './parts/load'
import type { MatrixRow } from './parts/matrix'
import type { Scale } from './parts/scale'
import type { WeightRow } from './parts/weight'

interface Part<Measured> {
  date: string
  machine: Machine
  measured: Measured
}

interface Measurements {
  weight: WeightRow[]
  lighthouse: { runs: number; rows: LighthouseRow[] }
  controls: ControlsRow[]
  matrix: MatrixRow[]
  calculator: Awaited<ReturnType<typeof calculatorPart>>
  core: Record<string, string[]>
  scale: Scale
  load: { seconds: number; connections: number; rows: LoadRow[] }
}

type PartName = keyof Measurements

/** Raw figures by part; those of a part that was never run are not there. */
export type Results = Partial<Record<PartName, Part<unknown>>> & {
  [Name in PartName]?: Part<Measurements[Name]>
}

type Cell = string | number

const table = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

/** A figure over its bar is set in bold, with the bar. */
const judged = (value: number, bar: number | undefined, least = false): string => {
  if (bar === undefined) return String(value)
  const holds = least ? value >= bar : value <= bar
  return holds ? String(value) : `**${value}** (bar ${bar})`
}

const kB = (size: number, limit: number | undefined): string =>
  judged(Number((size / 1000).toFixed(1)), limit === undefined ? undefined : limit / 1000)

const weight = (rows: WeightRow[]): string =>
  table(
    ['page, kB brotli', 'script', 'style', 'font', 'HTML'],
    rows.map((row) => {
      const budget = budgetOf(row.page)
      return [
        row.page,
        kB(row.script, budget.script),
        kB(row.style, budget.style),
        kB(row.font, budget.font),
        kB(row.html, budget.html),
      ]
    }),
  )

const BARE = 'bare framework table'

const lighthouse = ({ runs, rows }: Measurements['lighthouse']): string => {
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

interface Timed extends Timing {
  slowdown: number
}

interface Bars {
  median?: number
  p95?: number
  worst?: number
}

/** By how much the processor is slowed. */
type BarsBySlowdown = Readonly<Record<number, Bars>>

const CONTROL_BARS: BarsBySlowdown = { 1: { p95: 60, worst: 300 }, 4: { p95: 150, worst: 300 } }
const MATRIX_BARS: BarsBySlowdown = {
  1: { median: 33, p95: 60, worst: 300 },
  4: { median: 40, p95: 150, worst: 300 },
}
const SLIDER_BARS: BarsBySlowdown = {
  1: { p95: 60, worst: 300 },
  4: { median: 60, p95: 150, worst: 300 },
}
const SCALE_BARS: BarsBySlowdown = { 1: { worst: 100 } }

const timings = <Row extends Timed>(
  first: string,
  nameOf: (row: Row) => string,
  rows: readonly Row[],
  bars: BarsBySlowdown,
): string =>
  table(
    [first, 'CPU', 'n', 'unanswered', 'median', 'p95', 'worst', 'slowest'],
    rows.map((row) => {
      const isReference = nameOf(row).includes('table')
      const bar = (isReference ? undefined : bars[row.slowdown]) ?? {}
      return [
        nameOf(row),
        `${row.slowdown}x`,
        row.samples,
        judged(row.unanswered, 0),
        judged(row.median, bar.median),
        judged(row.p95, bar.p95),
        judged(row.worst, bar.worst),
        row.slowest.replaceAll('|', '/'),
      ]
    }),
  )

const ANSWERED = 'Milliseconds from the key or click to the last painted change.'

const calculator = ({ sliders, imports }: Measurements['calculator']): string =>
  [
    timings('calculator', ({ what }) => what, sliders, SLIDER_BARS),
    table(
      ['cluster import', 'CPU', 'seconds', 'longest task ms'],
      imports.map(({ pods, slowdown, seconds, longestTask }) => [
        `${pods.toLocaleString('en')} pods`,
        `${slowdown}x`,
        seconds,
        judged(longestTask, slowdown === 1 ? 100 : undefined),
      ]),
    ),
  ].join('\n\n')

const core = (printed: Record<string, string[]>): string =>
  Object.entries(printed)
    .map(([script, lines]) => `\`npx tsx ${script}\`\n\n\`\`\`\n${lines.join('\n')}\n\`\`\``)
    .join('\n\n')

const scale = ({ size, buildSeconds, matrix, evidence }: Scale): string => {
  const count = (value: number) => value.toLocaleString('en')
  const what = `${count(size.capabilities)} capabilities x ${size.meshes} meshes, ${count(size.measurements)} measurements.`
  return [
    `${what} Build of the top-level pages, the API and 20 pages of each template: ${judged(buildSeconds, 600)} s (bar 600).`,
    timings('at that size', ({ what }) => what, matrix, SCALE_BARS),
    timings('at that size', ({ what }) => what, evidence, SCALE_BARS),
  ].join('\n\n')
}

const load = ({ seconds, connections, rows }: Measurements['load']): string =>
  `\`/matrix/\`, brotli, ${connections} connections for ${seconds} s on loopback; the client shares the machine.\n\n${table(
    ['server', 'requests/s', 'p50 ms', 'p99 ms', 'worst ms', 'MB/s', 'requests', 'errors'],
    rows.map((row) => [
      row.server,
      row.requestsPerSecond,
      row.p50,
      row.p99,
      row.worst,
      row.megabytesPerSecond,
      row.requests,
      judged(row.errors, 0),
    ]),
  )}`

const conditions = ({ date, machine }: Part<unknown>): string => {
  const versions = Object.entries(machine.versions).map(([name, version]) => `${name} ${version}`)
  const { processor, cores, memoryGiB, node, browser, commit } = machine
  return `${date.slice(0, 16).replace('T', ' ')} UTC, commit ${commit}, ${cores} x ${processor}, ${memoryGiB} GiB, Node ${node}, ${browser}; ${versions.join(', ')}.`
}

const section = <Measured>(
  title: string,
  part: Part<Measured> | undefined,
  show: (measured: Measured) => string,
): string => (part ? `## ${title}\n\n${show(part.measured)}\n\n_${conditions(part)}_` : '')

export const writeReport = (results: Results): void => {
  const sections = [
    '# Results of the bench',
    'Written by `npm run bench`; the raw figures are in `results.json`. **Bold** is over the bar. Figures of one machine: compare ratios.',
    section('Weight before anyone touches the page', results.weight, weight),
    section('Lighthouse', results.lighthouse, lighthouse),
    section(
      'Every control',
      results.controls,
      (rows) =>
        `${ANSWERED} Bars: p95 60 ms, and 150 ms with the CPU slowed 4x; none over 300 ms.\n\n${timings('page', ({ page }) => page, rows, CONTROL_BARS)}`,
    ),
    section(
      'The matrix',
      results.matrix,
      (rows) =>
        `${ANSWERED} Bars: median 33 ms and p95 60 ms; 40 and 150 ms with the CPU slowed 4x.\n\n${timings('what', ({ what }) => what, rows, MATRIX_BARS)}`,
    ),
    section('The calculator', results.calculator, calculator),
    section('The core alone', results.core, core),
    section('Scale', results.scale, scale),
    section('Servers', results.load, load),
  ]
  writeFileSync('bench/RESULTS.md', `${sections.filter(Boolean).join('\n\n')}\n`)
}
