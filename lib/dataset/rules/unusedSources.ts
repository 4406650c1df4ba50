import { citingFiles } from '../citations'
import type { Draft } from '../draft'
import type { Problem } from '../problem'

export function unusedSources(draft: Draft): Problem[] {
  return citingFiles(draft).flatMap(({ file, sources, citations }) => {
    const used = new Set(citations.map(({ source }) => source))
    return Object.keys(sources)
      .filter((source) => !used.has(source))
      .map((source) => ({
        file,
        path: `sources.${source}`,
        message: 'Nothing refers to this source.',
        fix: 'cite it in the evidence of a claim, or remove it.',
      }))
  })
}
