import { claimsOf, type Draft } from '../draft'
import type { Problem } from '../problem'

export function rowKinds(draft: Draft): Problem[] {
  const kinds = new Map(draft.capabilities?.content.capabilities.map(({ id, kind }) => [id, kind]))
  return claimsOf(draft).flatMap(({ file, path, capability, claim }) => {
    const kind = kinds.get(capability)
    if (kind === 'text' && claim.level !== null)
      return {
        file,
        path: `${path}.level`,
        message: `A text row has no level, but this one says ${claim.level}.`,
        fix: 'set level to null.',
      }
    if (kind === 'support' && claim.level === null)
      return {
        file,
        path: `${path}.level`,
        message: 'This row asks for support, and the claim has no level.',
        fix: 'set a level; unknown if nobody knows.',
      }
    return []
  })
}
