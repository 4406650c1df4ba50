import type { Evidence, Source, SourceId } from '../dataset/types'

export interface CitedSource extends Source {
  /** What exactly it says for the claim. */
  supports: string
}

/** Evidence with its sources written out. Ids that name no source have failed the checks long before. */
export function citeSources(
  evidence: readonly Evidence[],
  sources: Readonly<Record<SourceId, Source>>,
): CitedSource[] {
  return evidence.flatMap(({ source, supports }) => {
    const found = sources[source]
    return found ? [{ ...found, supports }] : []
  })
}
