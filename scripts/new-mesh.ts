import { parseArgs } from 'node:util'
import { addMesh, runScaffold } from './dataset/scaffold'

const USAGE =
  'npm run new:mesh -- <id> --name "<name>" --repository https://github.com/<owner>/<name> [--version 1.2.3]'

runScaffold(
  () => {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        name: { type: 'string' },
        repository: { type: 'string' },
        version: { type: 'string', default: '0.0.0' },
      },
    })
    const [id] = positionals
    const { name, repository, version } = values
    if (id === undefined || name === undefined || repository === undefined) throw new Error(USAGE)
    if (!/^https:\/\/[^/]+\/[^/]+\/[^/]+$/.test(repository))
      throw new Error(`“${repository}” is no repository.\n${USAGE}`)
    return addMesh({ id, name, repository, version })
  },
  (version) =>
    `Added; the dataset is now version ${version}. Every claim says unknown: fill in its file in data/meshes, then run npm run data:check.`,
)
