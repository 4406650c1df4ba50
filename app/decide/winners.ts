import 'server-only'
import { overheadsOf } from '@/lib/decision/overhead'
import { prepare, titleOf } from '@/lib/decision/prepare'
import { decisionTable } from '@/lib/decision/table'
import { findWinners, plausibleSettings, scenarioOf, type Trial } from '@/lib/decision/winners'
import { projectModel } from '@/lib/overhead/clientModel'
import { compileModels, estimate } from '@/lib/overhead/estimate'
import { dataset } from '../dataset'
import { decision } from '../decision'
import { overhead } from '../overhead'

const MOST_NEEDS = 5

const prepared = prepare(decisionTable(dataset), decision.preferences)
const models = compileModels(projectModel(overhead))
const settings = plausibleSettings(decision.weightSets.sets)

function describeTrial(trial: Trial) {
  const found = scenarioOf(prepared, settings, trial)
  if (found === null) throw new Error('The search for winners has made up a setting.')
  const { workload, weights, scenario } = found
  return {
    scenario,
    workload: workload.title,
    weights: weights.title,
    needs: scenario.needs.map((need) => titleOf(prepared, need)),
    clear: trial.clear,
    behind: trial.behind,
  }
}

/** For each mesh, scenarios in which it leads: searched for once a build. */
export const winners = findWinners(prepared, {
  ...settings,
  overheadsFor: (workload) => overheadsOf(models.map((model) => estimate(model, workload))),
  mostNeeds: MOST_NEEDS,
}).map(({ mesh, wins, closest }) => ({
  mesh,
  wins: wins.map(describeTrial),
  closest: closest && describeTrial(closest),
}))
