import type { Mesh } from './types'

/** Tells whether any claim has changed, whatever the order of columns, rows and keys. Not for secrets. */
export function claimsDigest(meshes: readonly Mesh[]): string {
  const claims = meshes.flatMap((mesh) =>
    Object.entries(mesh.claims).map(
      ([capability, claim]) => `${mesh.id} ${capability} ${canonicalJson(claim)}`,
    ),
  )
  return fingerprint(claims.sort().join('\n'))
}

function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`).join(',')}}`
}

/** Two FNV-1a hashes of 32 bits with different seeds, as 16 hex digits. */
export function fingerprint(text: string): string {
  return hash(text, 0x811c9dc5) + hash(text, 0x01234567)
}

function hash(text: string, seed: number): string {
  let state = seed
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193)
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
  return ((state ^ (state >>> 13)) >>> 0).toString(16).padStart(8, '0')
}
