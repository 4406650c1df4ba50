import { type ClaimPlace, claimsOf, type Draft } from '../draft'
import type { Problem } from '../problem'
import { saysUnknown } from '../stub'

/** An unknown that still claims something would be read as an answer, and the other way round. */
export function unknownAnswers(draft: Draft): Problem[] {
  return claimsOf(draft).flatMap((place) => CONTRADICTIONS.flatMap((find) => find(place)))
}

const CONTRADICTIONS: readonly ((place: ClaimPlace) => Problem[])[] = [
  ({ file, path, claim }) =>
    claim.level === 'unknown' && !saysUnknown(claim.value)
      ? [
          {
            file,
            path: `${path}.value`,
            message: `The level is unknown, but the value claims “${claim.value}”.`,
            fix: 'begin the value with “Unknown”, or set the level that the sources support.',
          },
        ]
      : [],
  ({ file, path, claim }) =>
    claim.level !== null && claim.level !== 'unknown' && saysUnknown(claim.value)
      ? [
          {
            file,
            path: `${path}.value`,
            message: `The level is ${claim.level}, but the value says unknown.`,
            fix: 'say in the value what is known, or set the level to unknown.',
          },
        ]
      : [],
  ({ file, path, claim }) =>
    saysUnknown(claim.value) && claim.confidence === 'high'
      ? [
          {
            file,
            path: `${path}.confidence`,
            message: 'Nobody can be highly confident of an unknown.',
            fix: 'set the confidence to low.',
          },
        ]
      : [],
]
