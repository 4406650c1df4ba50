import { claimsOf, type Draft } from '../draft'
import type { Problem } from '../problem'

export function repeatedEvidence(draft: Draft): Problem[] {
  return claimsOf(draft).flatMap(({ file, path, claim }) =>
    claim.evidence.flatMap(({ source, supports }, i) =>
      claim.evidence.slice(0, i).some((earlier) => earlier.source === source && earlier.supports === supports)
        ? {
            file,
            path: `${path}.evidence[${i}]`,
            message: `“${source}” is cited twice for the same.`,
            fix: 'remove one of the two.',
          }
        : [],
    ),
  )
}
