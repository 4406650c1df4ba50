import type { z } from 'zod'
import type { capabilitiesSchema, historySchema, landscapeSchema, releasedSchema } from './schema'
import type { Claim, Mesh } from './types'

/** A data file as it was read: `json` keeps the order of the keys, `content` has been held against its schema. */
export interface DataFile<Content> {
  file: string
  json: unknown
  content: Content
}

/** Everything that could be read, before the rules have judged it. A file that has no usable shape is missing. */
export interface Draft {
  capabilities: DataFile<z.infer<typeof capabilitiesSchema>> | null
  meshes: readonly DataFile<Mesh>[]
  landscape: DataFile<z.infer<typeof landscapeSchema>> | null
  history: DataFile<z.infer<typeof historySchema>> | null
  released: DataFile<z.infer<typeof releasedSchema>> | null
  /** The day of the check, as YYYY-MM-DD. */
  today: string
}

export interface ClaimPlace {
  file: string
  mesh: Mesh
  capability: string
  claim: Claim
  path: string
}

export function claimsOf(draft: Draft): ClaimPlace[] {
  return draft.meshes.flatMap(({ file, content: mesh }) =>
    Object.entries(mesh.claims).map(([capability, claim]) => ({
      file,
      mesh,
      capability,
      claim,
      path: `claims.${capability}`,
    })),
  )
}
