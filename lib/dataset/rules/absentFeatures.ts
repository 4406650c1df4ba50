import { claimsOf, type Draft } from '../draft'
import type { Problem } from '../problem'

/** What is not there has no maturity and is not switched on. */
export function absentFeatures(draft: Draft): Problem[] {
  return claimsOf(draft)
    .filter(({ claim }) => claim.level === 'none' || claim.level === 'not-applicable')
    .flatMap(({ file, path, claim }) =>
      (['maturity', 'defaultOn'] as const)
        .filter((field) => claim[field] !== null)
        .map((field) => ({
          file,
          path: `${path}.${field}`,
          message: `The level is ${claim.level}, but ${field} says ${claim[field]}.`,
          fix: 'set it to null, or correct the level.',
        })),
    )
}
