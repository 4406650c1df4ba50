// What scripts and tests of the decision start from: the real data, and estimates for a workload.
import { type Overheads, overheadsOf } from '@/lib/decision/overhead'
import { prepare } from '@/lib/decision/prepare'
import { decisionTable } from '@/lib/decision/table'
import { plausibleSettings } from '@/lib/decision/winners'
import { projectModel } from '@/lib/overhead/clientModel'
import { compileModels, estimate } from '@/lib/overhead/estimate'
import type { Workload } from '@/lib/scenario/scenario'
import { dataDir, loadDataset } from '../dataset/load'
import { loadOverhead } from '../overhead/load'
import { loadDecision } from './load'

export function loadAll() {
  const dataset = loadDataset()
  const data = loadDecision(dataDir(), dataset)
  const models = compileModels(projectModel(loadOverhead()))
  const overheadsFor = (workload: Workload): Overheads =>
    overheadsOf(models.map((model) => estimate(model, workload)))
  const prepared = prepare(decisionTable(dataset), data.preferences)
  return { dataset, data, prepared, overheadsFor, ...plausibleSettings(data.weightSets.sets) }
}
