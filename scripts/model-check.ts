import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { accuracyByMesh, mediansOf, overallAccuracy, worseThan } from '../lib/overhead/accuracyTable'
import { backtest } from '../lib/overhead/backtest'
import { projectModel } from '../lib/overhead/clientModel'
import { compileModels } from '../lib/overhead/estimate'
import { dataDir, today } from './dataset/load'
import { formatJson } from './dataset/write'
import { loadOverhead } from './overhead/load'
import { printAccuracy } from './overhead/printAccuracy'

const USAGE = `npm run model:check               holds the model against the measurements; fails if it has become worse
npm run model:check -- --accept   commits to the accuracy that it has now`

const [flag, ...more] = process.argv.slice(2)
if (more.length > 0 || (flag !== undefined && flag !== '--accept')) {
  console.log(USAGE)
  process.exitCode = 2
} else check(flag === '--accept')

function check(accept: boolean): void {
  const overhead = loadOverhead()
  const models = compileModels(projectModel(overhead))
  const result = backtest(overhead.measurements, overhead.readings, models)
  const meshes = models.map(({ mesh }) => mesh.mesh)
  console.log(printAccuracy(result, meshes))
  const rows = [...overallAccuracy(result.compared), ...accuracyByMesh(result.compared, meshes)]
  if (accept) {
    const committed = { $schema: './schema/accuracy.json', date: today(), ...mediansOf(rows) }
    writeFileSync(join(dataDir(), 'overhead', 'accuracy.json'), formatJson(committed))
    return
  }
  const worse = worseThan(rows, overhead.accuracy)
  if (worse.length === 0) return
  const said = worse.map(({ mesh, quantity }) => `${mesh ?? 'all meshes'} ${quantity}`)
  console.error(`\nWorse than when it was committed: ${said.join(', ')}. See data/overhead/accuracy.json.`)
  process.exitCode = 1
}
