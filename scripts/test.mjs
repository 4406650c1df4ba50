// `npm test`: every suite, one after the other; `npm test -- unit e2e` runs those alone.
import { prepare } from './support/install.mjs'

await prepare()
const { runSuites } = await import('./support/suites.ts')
process.exitCode = await runSuites(process.argv.slice(2))
