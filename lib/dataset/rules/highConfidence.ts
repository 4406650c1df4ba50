import { claimsOf, type Draft } from '../draft'
import { isPrimary } from '../primary'
import type { Problem } from '../problem'

export function highConfidence(draft: Draft): Problem[] {
  return claimsOf(draft)
    .filter(({ claim }) => claim.confidence === 'high')
    .filter(({ claim, mesh }) => {
      const sources = claim.evidence.flatMap(({ source }) => mesh.sources[source] ?? [])
      return !sources.some((source) => isPrimary(source, mesh))
    })
    .map(({ file, path }) => ({
      file,
      path: `${path}.confidence`,
      message: 'High confidence without a primary source.',
      fix: 'cite the project’s own docs, source, release notes or a conformance report with repository, path and ref (or its own site with a date), or lower the confidence.',
    }))
}
