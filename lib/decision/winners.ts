// Can every mesh win? A search over plausible scenarios: the preset workloads, the published weight sets, and at
// most a few needs. Nothing is tuned to find one; a mesh for which none is found is reported as such.
import type { CapabilityId, MeshId } from '../dataset/types'
import { DEFAULT_SCENARIO, type Weights, type Workload } from '../scenario/scenario'
import { decide, leaderOf } from './decide'
import type { Decision } from './decisionTypes'
import type { Overheads } from './overhead'
import type { Prepared } from './prepare'

export interface NamedWorkload {
  id: string
  workload: Workload
}

export interface NamedWeights {
  id: string
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
  /** With as few needs as possible, the clearest first; empty if it never leads. */
  wins: readonly Trial[]
  /** Where it came nearest, if it never leads. */
  closest: Trial | null
}

const SHOWN_WINS = 3

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
}

/** Adds to the needs whichever brings the mesh furthest, until it leads or enough needs are named. */
function tryNeeds(prepared: Prepared, mesh: MeshId, setting: Setting, mostNeeds: number): Trial {
  const { workload, weights, overheads } = setting
  const attempt = (needs: readonly CapabilityId[]): Trial => {
    const sheet = { ...DEFAULT_SCENARIO, workload: workload.workload, weights: weights.weights, needs }
    const named = { workload: workload.id, weights: weights.id, needs }
    return trialOf(mesh, decide(prepared, { sheet, overheads }), named)
  }
  const better = (one: Trial, other: Trial): number =>
    Number(other.leader === mesh) - Number(one.leader === mesh) ||
    Number(other.clear) - Number(one.clear) ||
    one.behind - other.behind
  let best = attempt([])
  while (best.leader !== mesh && best.needs.length < mostNeeds) {
    const { needs } = best
    const [next] = prepared.table.capabilities
      .filter(({ id }) => !needs.includes(id))
      .map(({ id }) => attempt([...needs, id]))
      .sort(better)
    if (next === undefined || (next.leader !== mesh && next.behind >= best.behind)) break
    best = next
  }
  return best
}

export function findWinners(prepared: Prepared, search: WinnerSearch): WinnerReport[] {
  const settings = search.workloads.flatMap((workload) => {
    const overheads = search.overheadsFor(workload.workload)
    return search.weights.map((weights): Setting => ({ workload, weights, overheads }))
  })
  return prepared.meshes.map(({ mesh: { id } }) => {
    const trials = settings.map((setting) => tryNeeds(prepared, id, setting, search.mostNeeds))
    const wins = trials
      .filter(({ leader }) => leader === id)
      .sort((one, other) => one.needs.length - other.needs.length || Number(other.clear) - Number(one.clear))
    const closest = [...trials].sort((one, other) => one.behind - other.behind)[0] ?? null
    return { mesh: id, wins: wins.slice(0, SHOWN_WINS), closest: wins.length > 0 ? null : closest }
  })
}
