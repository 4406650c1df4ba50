import { parseArgs } from 'node:util'
import { DatasetError, describeProblems } from '../lib/dataset/problem'
import { checkAll } from './dataset/checkAll'
import { publishVersion } from './dataset/publish'
import { tidy } from './dataset/write'
import { writeDecisionSchemas } from './decision/writeSchemas'
import { writeOverheadSchemas } from './overhead/writeSchemas'

const USAGE = `npm run data:check                                  says what is wrong with data/, if anything
npm run data:check -- --fix                         sorts the files and writes the JSON Schemas anew
npm run data:check -- --release "what changed"      makes a new version of the dataset from changed claims`

process.exitCode = run()

function run(): number {
  const options = readOptions()
  if (options === null || options.help) {
    console.log(USAGE)
    return options === null ? 1 : 0
  }
  if (options.fix) fix()
  if (options.release !== undefined) publish(options.release)
  const { problems, summary } = checkAll()
  if (summary !== null) console.log(summary)
  else console.error(describeProblems(problems))
  return summary === null ? 1 : 0
}

function fix(): void {
  tidy()
  writeOverheadSchemas()
  writeDecisionSchemas()
}

function publish(note: string): void {
  try {
    const version = publishVersion(note)
    console.log(
      version === null
        ? 'No claim has changed: there is nothing to release.'
        : `Version ${version} of the dataset.`,
    )
  } catch (error) {
    // The problems that stand in the way are listed by the check that follows.
    if (!(error instanceof DatasetError)) throw error
  }
}

function readOptions() {
  try {
    return parseArgs({
      options: { fix: { type: 'boolean' }, release: { type: 'string' }, help: { type: 'boolean' } },
    }).values
  } catch {
    return null
  }
}
