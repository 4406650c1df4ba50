// How many estimates one core makes in a second: `npx tsx bench/estimates.ts`.
import { projectModel } from '../lib/overhead/clientModel'
import { compileModels, estimate } from '../lib/overhead/estimate'
import { DEFAULT_WORKLOAD } from '../lib/scenario/scenario'
import { loadOverhead } from '../scripts/overhead/load'

const ROUNDS = 8
const WORKLOADS = 20_000

const models = compileModels(projectModel(loadOverhead()))
for (const model of models) print(model.mesh.mesh, bestRate([model]))
print('all in turn', bestRate(models))

/** Processor time, not the clock: what else the machine does is not the estimate's. */
function bestRate(chosen: typeof models): number {
  let best = 0
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage()
    for (let pods = 1; pods <= WORKLOADS; pods++) {
      const workload = { ...DEFAULT_WORKLOAD, pods }
      for (const model of chosen) estimate(model, workload)
    }
    const { user, system } = process.cpuUsage(start)
    best = Math.max(best, (WORKLOADS * chosen.length * 1e6) / (user + system))
  }
  return best
}

function print(name: string, rate: number): void {
  console.log(
    `${name.padEnd(16)} ${Math.round(rate).toLocaleString('en-US').padStart(10)} estimates a second`,
  )
}
