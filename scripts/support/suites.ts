// `npm test`: every suite in turn, whatever the others did, and one line of sums at the end.
import { mkdirSync, readFileSync } from 'node:fs'
import { ensureChromium } from './chromium'
import { run, runBin } from './run'
import { isFresh } from './stamp'

interface Result {
  passed: number
  failed: number
  skipped?: number
  output: string
}

interface Suite {
  name: string
  run: () => Promise<Result>
}

const REPORTS = '.cache/reports'

const single = (code: number, output: string): Result => ({
  passed: code === 0 ? 1 : 0,
  failed: code === 0 ? 0 : 1,
  output,
})

const command = (name: string, bin: string, args: readonly string[]): Suite => ({
  name,
  run: async () => {
    const { code, output } = await runBin(bin, args)
    return single(code, output)
  },
})

/** A suite that broke before it could count is one failure, never none. */
const counted = (code: number, output: string, counts: Omit<Result, 'output'>): Result => {
  const crashed = code !== 0 && counts.failed === 0
  const empty = code === 0 && counts.passed === 0
  return { ...counts, failed: counts.failed + (crashed || empty ? 1 : 0), output }
}

const readReport = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

const count = (report: unknown, key: string): number => {
  const value = typeof report === 'object' && report ? Reflect.get(report, key) : undefined
  return typeof value === 'number' ? value : 0
}

const vitest = (name: string, args: readonly string[]): Suite => ({
  name,
  run: async () => {
    const file = `${REPORTS}/${name}.json`
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
    const { code, output } = await runBin('vitest', ['run', ...args, ...reporters])
    const report = readReport(file)
    return counted(code, output, {
      passed: count(report, 'numPassedTests'),
      failed: count(report, 'numFailedTests'),
      skipped: count(report, 'numPendingTests'),
    })
  },
})

const e2e: Suite = {
  name: 'e2e',
  run: async () => {
    await ensureChromium()
    const file = `${REPORTS}/e2e.json`
    const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: file }
    const { code, output } = await runBin('playwright', ['test', '--reporter=dot,json'], { env })
    const report = readReport(file)
    const stats = typeof report === 'object' && report ? Reflect.get(report, 'stats') : null
    // A test that passed only when repeated has shown a fault all the same.
    return counted(code, output, {
      passed: count(stats, 'expected'),
      failed: count(stats, 'unexpected') + count(stats, 'flaky'),
      skipped: count(stats, 'skipped'),
    })
  },
}

const buildSuite: Suite = {
  name: 'build',
  run: async () => {
    if (isFresh('out')) return { ...single(0, ''), output: 'nothing has changed since the last build' }
    const { code, output } = await run(process.execPath, ['scripts/build.mjs'])
    return single(code, output)
  },
}

const SUITES: readonly Suite[] = [
  {
    name: 'types',
    run: async () => {
      const typegen = await runBin('next', ['typegen'])
      if (typegen.code !== 0) return single(typegen.code, typegen.output)
      const { code, output } = await runBin('tsc', ['--noEmit'])
      return single(code, output)
    },
  },
  command('lint', 'biome', ['check', '--error-on-warnings', '.']),
  command('unused', 'knip', []),
  command('data', 'tsx', ['scripts/data-check.ts']),
  command('model', 'tsx', ['scripts/model-check.ts']),
  command('licences', 'tsx', ['scripts/licenses.ts']),
  vitest('unit', []),
  buildSuite,
  vitest('built', ['--config', 'vitest.built.config.ts']),
  e2e,
]

const select = (names: readonly string[]): readonly Suite[] => {
  const unknown = names.filter((name) => !SUITES.some((suite) => suite.name === name))
  if (unknown.length === 0)
    return names.length === 0 ? SUITES : SUITES.filter(({ name }) => names.includes(name))
  const known = SUITES.map(({ name }) => name).join(', ')
  throw new Error(`There is no suite “${unknown.join(', ')}”. The suites are: ${known}`)
}

const attempt = async (suite: Suite): Promise<Result> => {
  try {
    return await suite.run()
  } catch (error) {
    return single(1, error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
}

/** Runs the named suites, or all, and returns the exit code. */
export const runSuites = async (names: readonly string[]): Promise<number> => {
  mkdirSync(REPORTS, { recursive: true })
  let passed = 0
  let failed = 0
  for (const suite of select(names)) {
    const from = performance.now()
    const result = await attempt(suite)
    const seconds = ((performance.now() - from) / 1000).toFixed(1)
    const skipped = result.skipped ? `, ${result.skipped} skipped` : ''
    if (result.failed > 0) console.log(`\n${result.output.trim()}\n`)
    console.log(
      `${result.failed > 0 ? '✗' : '✓'} ${suite.name}: ${result.passed} passed, ${result.failed} failed${skipped} (${seconds} s)`,
    )
    passed += result.passed
    failed += result.failed
  }
  console.log(`${passed} passed, ${failed} failed`)
  return failed > 0 ? 1 : 0
}
