// `npm start`: installs and builds if needed, then serves the built site.
import { prepare } from './support/install.mjs'

await prepare()
const { start } = await import('./support/start.ts')
await start()
