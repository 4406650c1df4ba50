// `npm run bench`, or `npm run bench -- lighthouse matrix` for some parts. Parts that are not run keep their last figures,
// with the date and the machine of their own run. Nothing else should use the machine meanwhile.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { ensureChromium } from '../scripts/support/chromium'
import { run } from '../scripts/support/run'
import { isFresh } from '../scripts/support/stamp'
import { describeMachine } from './machine'
import { calculatorPart } from './parts/calculator'
import { controlsPart } from './parts/controls'
import { corePart } from './parts/core'
import { lighthousePart } from './parts/lighthouse'
import { loadPart } from './parts/load'
import { matrixPart } from './parts/matrix'
import { scalePart } from './parts/scale'
import { weightPart } from './parts/weight'
import { type Results, writeReport } from './report'

const RESULTS = 'bench/results.json'

const PARTS = {
  weight: weightPart,
  lighthouse: lighthousePart,
  controls: controlsPart,
  matrix: matrixPart,
  calculator: calculatorPart,
  core: corePart,
  scale: scalePart,
  load: loadPart,
} as const

type PartName = keyof typeof PARTS

const isPart = (name: string): name is PartName => Object.hasOwn(PARTS, name)

const chosenParts = (): PartName[] => {
  const asked = process.argv.slice(2)
  const unknown = asked.filter((name) => !isPart(name))
  if (unknown.length > 0) {
    console.error(`There is no part “${unknown.join(', ')}”. The parts are: ${Object.keys(PARTS).join(', ')}`)
    process.exit(1)
  }
  const names = asked.length > 0 ? asked : Object.keys(PARTS)
  return names.filter(isPart)
}

const chosen = chosenParts()
await ensureChromium()
if (!isFresh('out')) {
  console.log('Building …')
  const { code, output } = await run(process.execPath, ['scripts/build.mjs'])
  if (code !== 0) throw new Error(output)
}
const results: Results = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : {}
for (const name of chosen) {
  console.log(`— ${name}`)
  const measured = await PARTS[name]()
  Object.assign(results, { [name]: { date: new Date().toISOString(), machine: describeMachine(), measured } })
  // After each part: an hour's work is not lost to a fault in the last minute.
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 1)}\n`)
  writeReport(results)
}
