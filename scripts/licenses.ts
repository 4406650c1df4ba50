// `npm run licenses`: every package of the production tree with its licence; one that nobody has judged fails.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Licences that let the site be built, changed and served by anybody. */
const FINE = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'SIL OPEN FONT LICENSE',
])

/** Packages under another licence, and why they may stay. */
const JUDGED: Record<string, string> = {
  '@img/sharp-libvips-linux-x64':
    'an optional part of next that this build never calls; nothing of it is served',
  '@img/sharp-libvips-linuxmusl-x64': 'as above',
  '@img/sharp-libvips-linux-arm64': 'as above',
  '@img/sharp-libvips-linuxmusl-arm64': 'as above',
  '@img/sharp-libvips-darwin-arm64': 'as above',
  '@img/sharp-libvips-darwin-x64': 'as above',
}

interface LockEntry {
  version?: string
  dev?: boolean
  devOptional?: boolean
}

interface Row {
  name: string
  version: string
  licence: string
  direct: boolean
}

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'))

const licenceOf = (manifest: { license?: unknown; licenses?: { type?: string }[] }): string => {
  if (typeof manifest.license === 'string') return manifest.license
  const named = manifest.licenses?.map(({ type }) => type).join(' OR ')
  return named ?? 'none stated'
}

const productionTree = (): Row[] => {
  const direct = new Set(Object.keys(readJson('package.json').dependencies))
  const entries: [string, LockEntry][] = Object.entries(readJson('package-lock.json').packages)
  return entries
    .filter(([path, entry]) => path !== '' && !entry.dev && !entry.devOptional)
    .filter(([path]) => existsSync(join(path, 'package.json')))
    .map(([path, entry]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
      const licence = licenceOf(readJson(join(path, 'package.json')))
      return { name, version: entry.version ?? '', licence, direct: direct.has(name) }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

const isFine = ({ name, licence }: Row): boolean =>
  name in JUDGED ||
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((one) => one.split(' AND ').every((part) => FINE.has(part)))

const rows = productionTree()
const width = Math.max(...rows.map(({ name }) => name.length))
for (const row of rows) {
  const note = JUDGED[row.name] ?? ''
  console.log(
    `${row.direct ? '*' : ' '} ${row.name.padEnd(width)}  ${row.version.padEnd(16)} ${row.licence}${note && ` (${note})`}`,
  )
}
const unjudged = rows.filter((row) => !isFine(row))
console.log(`${rows.length} packages, ${rows.filter(({ direct }) => direct).length} of them asked for (*)`)
if (unjudged.length > 0) {
  const names = unjudged.map(({ name, licence }) => `${name} (${licence})`).join(', ')
  console.error(
    `Nobody has judged the licence of: ${names}. Add it to FINE or JUDGED in scripts/licenses.ts, or drop it.`,
  )
  process.exit(1)
}
