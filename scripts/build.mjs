// `npm run build`: the site as plain files in out/, checked, hashed, pre-compressed, with its service worker.
import { prepare } from './support/install.mjs'

await prepare()
const { build } = await import('./support/build.ts')
await build()
