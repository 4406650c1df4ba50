import { claimsOf, type Draft } from '../draft'
import type { Problem } from '../problem'
import { saysUnknown } from '../stub'

/** That something is not there needs its source as much as that it is. */
export function unsourcedClaims(draft: Draft): Problem[] {
  return claimsOf(draft)
    .filter(
      ({ claim }) =>
        claim.evidence.length === 0 &&
        claim.level !== 'unknown' &&
        !(claim.level === null && saysUnknown(claim.value)),
    )
    .map(({ file, path, claim }) => ({
      file,
      path: `${path}.evidence`,
      message: `The claim says ${claim.level ?? `“${claim.value}”`} without any source.`,
      fix: 'add evidence, or make it unknown.',
    }))
}
