import type { Problem } from '../../lib/dataset/problem'
import { readDataset } from '../../lib/dataset/readDataset'
import type { Dataset } from '../../lib/dataset/types'
import { readDecision } from '../decision/load'
import { readOverhead } from '../overhead/load'
import { dataDir, readDataFiles, today } from './load'

interface Check {
  problems: Problem[]
  /** One line of counts; null while there are problems. */
  summary: string | null
}

/** Everything under `data/`: the facts, the overhead figures and the decision. */
export function checkAll(): Check {
  const { dataset, problems } = readDataset(readDataFiles(), today())
  const { overhead, problems: overheadProblems } = readOverhead()
  // The decision names capabilities and meshes, so it can only be judged beside a sound dataset.
  const decision = dataset && readDecision(dataDir(), dataset)
  const all = [...problems, ...overheadProblems, ...(decision?.problems ?? [])]
  const summary =
    dataset && overhead && all.length === 0
      ? `${summaryOf(dataset)} ${overhead.measurements.length} measurements.`
      : null
  return { problems: all, summary }
}

function summaryOf({ version, meshes, capabilities, landscape }: Dataset): string {
  const claims = meshes.reduce((sum, mesh) => sum + Object.keys(mesh.claims).length, 0)
  const sources = meshes.reduce((sum, mesh) => sum + Object.keys(mesh.sources).length, 0)
  return `Dataset ${version} is sound: ${meshes.length} meshes, ${capabilities.length} capabilities, ${claims} claims from ${sources} sources, ${landscape.entries.length} others,`
}
