import type { Claim, Evidence, Mesh } from './types'

/** Tells whether any claim has changed, whatever the order of columns, rows and keys. Not for secrets. */
export function claimsDigest(meshes: readonly Pick<Mesh, 'id' | 'claims'>[]): string {
  const claims = meshes.flatMap((mesh) =>
    Object.entries(mesh.claims).map(
      ([capability, claim]) => `${mesh.id} ${capability} ${JSON.stringify(claim, FIELD_ORDER)}`,
    ),
  )
  return fingerprint(claims.sort().join('\n'))
}

const FIELDS = {
  level: 0,
  value: 1,
  maturity: 2,
  since: 3,
  defaultOn: 4,
  mechanism: 5,
  summary: 6,
  caveats: 7,
  evidence: 8,
  source: 9,
  supports: 10,
  confidence: 11,
  checkedOn: 12,
  checkedAt: 13,
} as const satisfies Record<keyof Claim | keyof Evidence, number>

/** Given to JSON.stringify, it puts the fields of every claim in one order. */
const FIELD_ORDER: string[] = Object.keys(FIELDS)

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
