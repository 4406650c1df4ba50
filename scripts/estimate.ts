import { projectModel } from '../lib/overhead/clientModel'
import { compileModel, estimate } from '../lib/overhead/estimate'
import { toEstimateJson } from '../lib/overhead/estimateJson'
import type { Vocabulary } from '../lib/permalink/vocabulary'
import { loadDataset } from './dataset/load'
import { loadOverhead } from './overhead/load'
import { printEstimates } from './overhead/printEstimates'
import { type Command, Refused, readCommand } from './overhead/readCommand'

const USAGE = `npm run -s estimate -- --pods 900 --nodes 40 --rps 12000

What each mesh costs for a workload: the figures of the calculator, from the same model.
The flags are the keys of a link: --pods --meshed --nodes --services --known --rps --payload --l7 --conns
--waypoints --ha --cni --wg --hubble --vcpu --gib --cpu --mem --own --set. Beside them:
  --mesh linkerd,cilium   only these meshes, in this order; all of them without it
  --cluster dump.json     fills the workload from kubectl get pods,nodes,services -A -o json ("-": standard input)
  --json                  base units, for programs`

const dataset = loadDataset()
const model = projectModel(loadOverhead())
const names = new Map(dataset.meshes.map(({ id, name }) => [id, name]))

try {
  run(await readCommand(process.argv.slice(2), vocabulary()))
} catch (error) {
  if (!(error instanceof Refused)) throw error
  console.error(error.message)
  process.exitCode = 2
}

function run({ scenario, choseMeshes, json, help, remarks }: Command): void {
  if (help) {
    console.log(USAGE)
    return
  }
  const { workload } = scenario
  const wanted = choseMeshes ? scenario.meshes : dataset.meshes.map(({ id }) => id)
  const compiled = wanted.flatMap((mesh) => compileModel(model, mesh) ?? [])
  for (const mesh of wanted.filter((id) => !compiled.some((one) => one.mesh.mesh === id))) {
    console.error(`There is no overhead model for ${names.get(mesh) ?? mesh}.`)
  }
  const estimates = compiled.map((one) => estimate(one, workload))
  if (json) {
    console.log(JSON.stringify(toEstimateJson(workload, estimates), null, 2))
    return
  }
  console.log(
    printEstimates(estimates.map((one) => ({ name: names.get(one.mesh) ?? one.mesh, estimate: one }))),
  )
  for (const remark of remarks) console.log(`  From the cluster: ${remark}`)
}

function vocabulary(): Vocabulary {
  return {
    meshes: dataset.meshes.map(({ id }) => id),
    capabilities: dataset.capabilities,
    categories: dataset.categories.map(({ id }) => id),
    coefficients: Object.keys(model.coefficients),
    questions: {},
  }
}
