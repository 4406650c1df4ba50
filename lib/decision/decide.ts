// The decision: who is out and by which fact, who is left and in which order, and whether the evidence can tell.
import type { MeshId } from '../dataset/types'
import type { Decision, DecisionInput, Doubt, Eliminated, Verdict } from './decisionTypes'
import { doubtsOf } from './doubts'
import { broughtBackBy, isDoubtful, shortfallsOf } from './eliminate'
import type { Prepared } from './prepare'
import { type Candidate, rank, type Scored, scoreMeshes } from './rank'

function marginOf(ranking: readonly Candidate[]): number | null {
  const [first, second] = ranking
  return first && second ? first.total.typical - second.total.typical : null
}

function verdictOf(ranking: readonly Candidate[], doubts: readonly Doubt[]): Verdict {
  const [first] = ranking
  if (first === undefined) return { kind: 'none-fits' }
  const rivals = new Set(doubts.flatMap((doubt) => (doubt.kind === 'returns' ? [] : doubt.rival)))
  const meshes = ranking.map(({ mesh }) => mesh).filter((mesh) => mesh === first.mesh || rivals.has(mesh))
  return meshes.length > 1 ? { kind: 'tie', meshes } : { kind: 'recommended', mesh: first.mesh }
}

export const decide = (prepared: Prepared, input: DecisionInput): Decision =>
  judge(prepared, scoreMeshes(prepared, input.sheet.workload, input.overheads), input)

/** The decision on meshes that have been scored already; `scored` has every mesh of `prepared`, in its order. */
export function judge(
  prepared: Prepared,
  scored: readonly Scored[],
  { sheet, overheads }: DecisionInput,
): Decision {
  const fitting: Scored[] = []
  const eliminated: Eliminated[] = []
  scored.forEach((mesh, index) => {
    const candidate = prepared.meshes[index]
    const shortfalls = candidate ? shortfallsOf(candidate, sheet, prepared) : []
    if (shortfalls.length === 0) fitting.push(mesh)
    else
      eliminated.push({
        ...mesh,
        shortfalls,
        broughtBackBy: broughtBackBy(shortfalls),
        doubtful: isDoubtful(shortfalls),
      })
  })
  const ranking = rank(fitting, sheet.weights)
  const doubts = doubtsOf(prepared, ranking, eliminated, sheet)
  return {
    verdict: verdictOf(ranking, doubts),
    ranking,
    eliminated,
    margin: marginOf(ranking),
    doubts,
    sheet,
    overheads,
  }
}

/** The first of the ranking: the recommended mesh, or the one that leads a tie by the typical figures. */
export const leaderOf = ({ ranking }: Pick<Decision, 'ranking'>): MeshId | null => ranking[0]?.mesh ?? null
