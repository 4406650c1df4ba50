import type { Mesh, Source } from './types'
import type { SourceKind } from './vocabulary'

const PRIMARY_KINDS: readonly SourceKind[] = ['docs', 'source', 'release-notes', 'conformance']

/**
 * The project's own documentation, source or release notes, or a conformance report: in a repository at a place
 * that stays, or on the project's own domain with a date.
 */
export function isPrimary(source: Source, { primary }: Pick<Mesh, 'primary'>): boolean {
  return (
    PRIMARY_KINDS.includes(source.kind) &&
    (isPinnedFile(source, primary.owners) || isDatedPage(source, primary.domains))
  )
}

function isPinnedFile({ repo, path, ref }: Source, owners: readonly string[]): boolean {
  return repo !== null && path !== null && ref !== null && owners.includes(repo.split('/')[0] ?? '')
}

function isDatedPage({ url, date }: Source, domains: readonly string[]): boolean {
  const host = /^https:\/\/([^/:?#]+)/.exec(url)?.[1] ?? ''
  return date !== null && domains.some((domain) => host === domain || host.endsWith(`.${domain}`))
}
