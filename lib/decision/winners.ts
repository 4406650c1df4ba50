// Can every mesh win? A search over plausible scenarios: the preset workloads, the published weight sets, and at
// most a few needs. Nothing is tuned to find one; a mesh for which none is found is reported as such.
import type { CapabilityId, MeshId } from '../dataset/types'
import { meetNeed } from '../needs/meetNeed'
import { PRESETS, presetWorkload } from '../overhead/presets'
import { DEFAULT_SCENARIO, type Scenario, type Weights, type Workload } from '../scenario/scenario'
import { judge, leaderOf } from './decide'
import type { Decision } from './decisionTypes'
import { cellOf } from './eliminate'
import type { Overheads } from './overhead'
import type { Prepared } from './prepare'
import { type Scored, scoreMeshes } from './rank'
import type { WeightSet } from './types'
import { weightsOf } from './weightsOf'

export interface NamedWorkload {
  id: string
  title: string
  workload: Workload
}

export interface NamedWeights {
  id: string
  title: string
  weights: Weights
}

export interface WinnerSearch {
  workloads: readonly NamedWorkload[]
  weights: readonly NamedWeights[]
  overheadsFor: (workload: Workload) => Overheads
  /** The most needs that still count as plausible. */
  mostNeeds: number
}

export interface Trial {
  workload: string
  weights: string
  needs: readonly CapabilityId[]
  leader: MeshId | null
  /** False where the mesh leads a tie only. */
  clear: boolean
  /** By how much the mesh is behind; 0 where it leads, 1 where it is out. */
  behind: number
}

export interface WinnerReport {
  mesh: MeshId
  /** With as few needs as will do, the clearest first; empty if it never leads. */
  wins: readonly Trial[]
  /** Where it came nearest, if it never leads. */
  closest: Trial | null
}

/** The settings that the page offers anybody: the calculator’s workloads, and the published weights. */
export const plausibleSettings = (
  sets: readonly WeightSet[],
): { workloads: NamedWorkload[]; weights: NamedWeights[] } => ({
  workloads: PRESETS.map((preset) => ({
    id: preset.id,
    title: preset.label,
    workload: presetWorkload(preset),
  })),
  weights: [
    { id: 'equal', title: 'All weights equal', weights: DEFAULT_SCENARIO.weights },
    ...sets.map((set) => ({ id: set.id, title: set.title, weights: weightsOf(set) })),
  ],
})

const SHOWN_WINS = 3
const MOST_TRIED = 24

function trialOf(
  mesh: MeshId,
  decision: Decision,
  named: Pick<Trial, 'workload' | 'weights' | 'needs'>,
): Trial {
  const leader = leaderOf(decision)
  const [first] = decision.ranking
  const own = decision.ranking.find((candidate) => candidate.mesh === mesh)
  const behind = first && own ? first.total.typical - own.total.typical : 1
  return { ...named, leader, behind, clear: decision.verdict.kind === 'recommended' && leader === mesh }
}

interface Setting {
  workload: NamedWorkload
  weights: NamedWeights
  overheads: Overheads
  scored: readonly Scored[]
}

function decideOn(prepared: Prepared, setting: Setting, needs: readonly CapabilityId[]): Decision {
  const { workload, weights, overheads, scored } = setting
  const sheet = { ...DEFAULT_SCENARIO, workload: workload.workload, weights: weights.weights, needs }
  return judge(prepared, scored, { sheet, overheads })
}

const attempt = (prepared: Prepared, mesh: MeshId, setting: Setting, needs: readonly CapabilityId[]): Trial =>
  trialOf(mesh, decideOn(prepared, setting, needs), {
    workload: setting.workload.id,
    weights: setting.weights.id,
    needs,
  })

/** Negative where `one` serves the mesh better: it leads, clearly, or is less far behind. */
const compareTrials = (mesh: MeshId) => (one: Trial, other: Trial) =>
  Number(other.leader === mesh) - Number(one.leader === mesh) ||
  Number(other.clear) - Number(one.clear) ||
  one.behind - other.behind

/** The needs that would put out the rivals ahead, the most telling first: of thousands, only these are decided on. */
function tellingNeeds(prepared: Prepared, mesh: MeshId, { ranking, sheet }: Decision): CapabilityId[] {
  const candidates = new Map(prepared.meshes.map((one) => [one.mesh.id, one]))
  const meets = (id: MeshId, capability: CapabilityId) => {
    const candidate = candidates.get(id)
    return candidate !== undefined && meetNeed(cellOf(candidate, capability), sheet.accept).state === 'met'
  }
  const rivals = ranking.filter((candidate) => candidate.mesh !== mesh)
  const leftAhead = (capability: CapabilityId) =>
    rivals.find((rival) => meets(rival.mesh, capability))?.total.typical ?? Number.NEGATIVE_INFINITY
  return prepared.table.capabilities
    .filter(({ id }) => !sheet.needs.includes(id) && meets(mesh, id))
    .map(({ id }) => ({ id, ahead: leftAhead(id) }))
    .sort((one, other) => (one.ahead === other.ahead ? 0 : one.ahead - other.ahead))
    .slice(0, MOST_TRIED)
    .map(({ id }) => id)
}

/** The need that brings the mesh furthest, put to those that are there. */
function withOneNeedMore(prepared: Prepared, mesh: MeshId, setting: Setting, trial: Trial): Trial {
  const [best] = tellingNeeds(prepared, mesh, decideOn(prepared, setting, trial.needs))
    .map((need) => attempt(prepared, mesh, setting, [...trial.needs, need]))
    .sort(compareTrials(mesh))
  return best ?? trial
}

function reportOn(
  prepared: Prepared,
  mesh: MeshId,
  settings: readonly Setting[],
  mostNeeds: number,
): WinnerReport {
  const inOrder = compareTrials(mesh)
  let trials = settings.map((setting) => ({ setting, trial: attempt(prepared, mesh, setting, []) }))
  for (let needs = 0; needs < mostNeeds && !trials.some(({ trial }) => trial.clear); needs++)
    trials = trials.map(({ setting, trial }) => ({
      setting,
      trial: withOneNeedMore(prepared, mesh, setting, trial),
    }))
  const sorted = trials.map(({ trial }) => trial).sort(inOrder)
  const wins = sorted.filter(({ leader }) => leader === mesh).slice(0, SHOWN_WINS)
  return { mesh, wins, closest: wins.length > 0 ? null : (sorted[0] ?? null) }
}

export function findWinners(prepared: Prepared, search: WinnerSearch): WinnerReport[] {
  const settings = search.workloads.flatMap((workload) => {
    const overheads = search.overheadsFor(workload.workload)
    const scored = scoreMeshes(prepared, workload.workload, overheads)
    return search.weights.map((weights): Setting => ({ workload, weights, overheads, scored }))
  })
  return prepared.meshes.map(({ mesh: { id } }) => reportOn(prepared, id, settings, search.mostNeeds))
}

export interface NamedScenario {
  workload: NamedWorkload
  weights: NamedWeights
  scenario: Scenario
}

/** A trial as a scenario that anybody can open; null where the search has no such setting. */
export function scenarioOf(
  prepared: Prepared,
  { workloads, weights }: Pick<WinnerSearch, 'workloads' | 'weights'>,
  trial: Trial,
): NamedScenario | null {
  const workload = workloads.find(({ id }) => id === trial.workload)
  const weighed = weights.find(({ id }) => id === trial.weights)
  if (workload === undefined || weighed === undefined) return null
  const needs = prepared.table.capabilities.map(({ id }) => id).filter((id) => trial.needs.includes(id))
  const scenario = { ...DEFAULT_SCENARIO, needs, workload: workload.workload, weights: weighed.weights }
  return { workload, weights: weighed, scenario }
}
