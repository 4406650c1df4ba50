import { claimsOf, type Draft } from '../draft'
import type { Problem } from '../problem'

/** Nobody can have compared a claim with a source that did not exist yet. */
export function laterSources(draft: Draft): Problem[] {
  return claimsOf(draft).flatMap(({ file, path, claim, mesh }) =>
    claim.evidence.flatMap(({ source }) => {
      const date = mesh.sources[source]?.date ?? null
      return date === null || date <= claim.checkedOn.slice(0, date.length)
        ? []
        : {
            file,
            path: `${path}.checkedOn`,
            message: `Checked on ${claim.checkedOn}, before its source “${source}” of ${date}.`,
            fix: 'set checkedOn to the day of the comparison, or correct the date of the source.',
          }
    }),
  )
}
