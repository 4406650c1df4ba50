// Prints for every mesh plausible scenarios in which it leads, or that none was found and where it came nearest.
import { meshName, titleOf } from '@/lib/decision/prepare'
import { findWinners, type Trial } from '@/lib/decision/winners'
import { loadAll } from './support'

const MOST_NEEDS = 5

const { prepared, overheadsFor, workloads, weights } = loadAll()
const started = performance.now()
const reports = findWinners(prepared, { workloads, weights, overheadsFor, mostNeeds: MOST_NEEDS })

function describe({ workload, weights: set, needs, clear }: Trial): string {
  const asked =
    needs.length === 0 ? 'no needs' : `needs ${needs.map((id) => titleOf(prepared, id)).join('; ')}`
  return `workload ${workload}, weights ${set}, ${asked}${clear ? '' : ' (leads a tie)'}`
}

for (const { mesh, wins, closest } of reports) {
  console.log(meshName(prepared, mesh))
  for (const win of wins) console.log(`  ${describe(win)}`)
  if (closest !== null)
    console.log(`  never leads; nearest with ${describe(closest)}, ${closest.behind.toFixed(3)} behind`)
}
console.log(`\n${reports.length} meshes, ${Math.round(performance.now() - started)} ms`)
