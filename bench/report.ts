// bench/RESULTS.md from the raw figures: each table with its bar beside it.
import { writeFileSync } from 'node:fs'
import { budgetOf } from '../scripts/budgets/budgets'
import type { TimingRow } from './interaction'
import type { Machine } from './machine'
import type { calculatorPart } from './parts/calculator'
import type { ControlsRow } from './parts/controls'
import type { LoadRow } from './parts/load'
import type { Scale } from './parts/scale'
import type { WeightRow } from './parts/weight'
import { type Lighthouse, lighthouse } from './report/lighthouse'
import { judged, table } from './report/markdown'
import { ANSWERED, CONTROL_BARS, MATRIX_BARS, SCALE_BARS, SLIDER_BARS, timings } from './report/timings'

interface Part<Measured> {
  date: string
  machine: Machine
  measured: Measured
}

interface Measurements {
  weight: WeightRow[]
  lighthouse: Lighthouse
  controls: ControlsRow[]
  matrix: TimingRow[]
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

const calculator = ({ sliders, imports }: Measurements['calculator']): string =>
  [
    timings('calculator', sliders, SLIDER_BARS),
    table(
      ['cluster import', 'CPU', 'seconds', 'longest task ms'],
      imports.map(({ pods, slowdown, seconds, longestTask }) => [
        `${pods.toLocaleString('en')} pods`,
        `${slowdown}x`,
        seconds,
        // A browser tells of a task from 50 ms on.
        longestTask === 0 ? 'under 50' : judged(longestTask, slowdown === 1 ? 100 : undefined),
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
    timings('at that size', matrix, SCALE_BARS),
    timings('at that size', evidence, SCALE_BARS),
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
        `${ANSWERED} Bars: p95 60 ms, and 150 ms with the CPU slowed 4x; none over 300 ms.\n\n${timings(
          'page',
          rows.map(({ page, ...row }) => ({ what: page, ...row })),
          CONTROL_BARS,
        )}`,
    ),
    section(
      'The matrix',
      results.matrix,
      (rows) =>
        `${ANSWERED} Bars: median 33 ms and p95 60 ms; 40 and 150 ms with the CPU slowed 4x.\n\n${timings('what', rows, MATRIX_BARS)}`,
    ),
    section('The calculator', results.calculator, calculator),
    section('The core alone', results.core, core),
    section('Scale', results.scale, scale),
    section('Servers', results.load, load),
  ]
  writeFileSync('bench/RESULTS.md', `${sections.filter(Boolean).join('\n\n')}\n`)
}
