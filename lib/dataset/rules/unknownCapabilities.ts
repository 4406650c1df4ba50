import { claimsOf, type Draft } from '../draft'
import type { Problem } from '../problem'

export function unknownCapabilities(draft: Draft): Problem[] {
  if (draft.capabilities === null) return []
  const known = new Set(draft.capabilities.content.capabilities.map(({ id }) => id))
  return claimsOf(draft)
    .filter(({ capability }) => !known.has(capability))
    .map(({ file, path, capability }) => ({
      file,
      path,
      message: `No capability has the id “${capability}”.`,
      fix: 'correct the id, remove the claim, or add the capability with `npm run new:capability`.',
    }))
}
