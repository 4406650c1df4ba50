import type { Draft } from '../draft'
import { claimsDigest } from '../fingerprint'
import type { Problem } from '../problem'
import { cellsOf, changesBetween } from '../release'

const SHOWN = 3

/** A link carries the version of the dataset that it was made with: changed claims need a new one. */
export function versionedClaims({ meshes, history, released }: Draft): Problem[] {
  const newest = history?.content.versions[0]
  if (newest === undefined || released === null) return []
  const file = 'history.json'
  if (released.content.version !== newest.version)
    return [
      {
        file: released.file,
        path: 'version',
        message: `It holds the cells of ${released.content.version}, but the newest version is ${newest.version}.`,
        fix: 'restore both files, then run npm run data:check -- --release "what changed".',
      },
    ]
  const claims = meshes.map(({ content }) => content)
  if (claimsDigest(claims) === newest.digest) return []
  const changes = changesBetween(released.content.cells, cellsOf(claims)).map(
    ({ mesh, capability }) => `${mesh}.${capability}`,
  )
  return [
    {
      file,
      path: 'versions[0].digest',
      message: `Claims have changed since version ${newest.version}${summary(changes)}.`,
      fix: 'run npm run data:check -- --release "what changed".',
    },
  ]
}

function summary(changes: readonly string[]): string {
  if (changes.length === 0) return ', though no level, maturity or value has'
  const rest = changes.length > SHOWN ? ` and ${changes.length - SHOWN} more` : ''
  return ` (${changes.slice(0, SHOWN).join(', ')}${rest})`
}
