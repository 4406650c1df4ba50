import { citingFiles } from '../citations'
import type { Draft } from '../draft'
import type { Problem } from '../problem'

export function unknownSources(draft: Draft): Problem[] {
  return citingFiles(draft).flatMap(({ file, sources, citations }) =>
    citations
      .filter(({ source }) => !Object.hasOwn(sources, source))
      .map(({ path, source }) => ({
        file,
        path,
        message: `The file has no source with the id “${source}”.`,
        fix: 'correct the id, or add the source to `sources` of this file.',
      })),
  )
}
