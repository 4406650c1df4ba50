import { findFreshness } from './dataset/freshness'
import { loadDataset } from './dataset/load'

/** GitHub allows 60 questions an hour without a token: this asks two for each repository. */
const { lines, exitCode } = await findFreshness(loadDataset(), {
  api: process.env.GITHUB_API_URL ?? 'https://api.github.com',
  token: process.env.GITHUB_TOKEN,
})
console.log(lines.join('\n'))
process.exitCode = exitCode
