// The Geist faces cut down to the letters and weights that the site uses, a third of their size: every page waits for them.
// Characters beyond those are drawn in the reader's own font. Run before the pages are built or served in development.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { KEPT_CHARACTERS } from './fonts/keptCharacters'

const SOURCE = 'node_modules/geist/dist/fonts'
const TARGET = '.cache/fonts'
const FACES = {
  'Geist.woff2': 'geist-sans/Geist-Variable.woff2',
  'GeistMono.woff2': 'geist-mono/GeistMono-Variable.woff2',
}
const WEIGHTS = { min: 400, max: 700 }

mkdirSync(TARGET, { recursive: true })
for (const [name, file] of Object.entries(FACES)) {
  const face = readFileSync(join(SOURCE, file))
  const small = await subsetFont(face, [...KEPT_CHARACTERS].join(''), {
    targetFormat: 'woff2',
    variationAxes: { wght: WEIGHTS },
  })
  writeFileSync(join(TARGET, name), small)
}
