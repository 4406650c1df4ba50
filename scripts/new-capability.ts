import { parseArgs } from 'node:util'
import { addCapability, runScaffold } from './dataset/scaffold'

const USAGE =
  'npm run new:capability -- <id> --category <category> --title "<title>" --criteria "<what counts as yes>" [--kind support|text]'

runScaffold(
  () => {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        category: { type: 'string' },
        title: { type: 'string' },
        criteria: { type: 'string', default: 'Not decided yet.' },
        kind: { type: 'string', default: 'support' },
      },
    })
    const [id] = positionals
    const { category, title, criteria, kind } = values
    if (id === undefined || category === undefined || title === undefined) throw new Error(USAGE)
    if (kind !== 'support' && kind !== 'text') throw new Error(`--kind is support or text, not “${kind}”.`)
    return addCapability({ id, category, title, kind, criteria })
  },
  (version) =>
    `Added; the dataset is now version ${version}. Every mesh says unknown: fill in data/meshes/*.json, then run npm run data:check.`,
)
