import type { Draft } from './draft'
import type { Evidence, Landscape, Mesh, Source } from './types'

/** A place that names a source. */
interface Citation {
  path: string
  source: string
}

export interface CitingFile {
  file: string
  sources: Readonly<Record<string, Source>>
  citations: readonly Citation[]
}

export function citingFiles({ meshes, landscape }: Draft): CitingFile[] {
  const files = meshes.map(({ file, content }) => ({
    file,
    sources: content.sources,
    citations: citationsOfMesh(content),
  }))
  if (landscape === null) return files
  const { file, content } = landscape
  return [...files, { file, sources: content.sources, citations: citationsOfLandscape(content) }]
}

function citationsOfMesh({ claims, commands, releases, requirements }: Mesh): Citation[] {
  return [
    ...cite('releases', releases.evidence),
    ...cite('requirements', requirements.evidence),
    ...commands.map(({ source }, i) => ({ path: `commands[${i}].source`, source })),
    ...Object.entries(claims).flatMap(([capability, { evidence }]) => cite(`claims.${capability}`, evidence)),
  ]
}

function citationsOfLandscape({ entries }: Landscape): Citation[] {
  return entries.flatMap(({ evidence }, i) => cite(`entries[${i}]`, evidence))
}

function cite(path: string, evidence: readonly Evidence[]): Citation[] {
  return evidence.map(({ source }, i) => ({ path: `${path}.evidence[${i}].source`, source }))
}
