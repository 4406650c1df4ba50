import { parseArgs } from 'node:util'
import { DatasetError, describeProblems } from '../lib/dataset/problem'
import { type ReadDataset, readDataset } from '../lib/dataset/readDataset'
import { readDataFiles, today } from './dataset/load'
import { publishVersion } from './dataset/publish'
import { tidy } from './dataset/write'

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
  if (options.fix) tidy()
  try {
    if (options.release !== undefined)
      console.log(`Version ${publishVersion(options.release)} of the dataset.`)
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error
  }
  return report(readDataset(readDataFiles(), today()))
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

function report({ dataset, problems }: ReadDataset): number {
  if (dataset === null) {
    console.error(describeProblems(problems))
    return 1
  }
  const { version, meshes, capabilities, landscape } = dataset
  const claims = meshes.reduce((sum, mesh) => sum + Object.keys(mesh.claims).length, 0)
  const sources = meshes.reduce((sum, mesh) => sum + Object.keys(mesh.sources).length, 0)
  console.log(
    `Dataset ${version} is sound: ${meshes.length} meshes, ${capabilities.length} capabilities, ${claims} claims from ${sources} sources, ${landscape.entries.length} others.`,
  )
  return 0
}
