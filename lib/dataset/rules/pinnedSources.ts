import { citingFiles } from '../citations'
import type { Draft } from '../draft'
import type { Problem } from '../problem'
import type { Source } from '../types'

const BRANCHES = ['main', 'master', 'HEAD', 'trunk', 'develop']

/** A branch moves on, so it cannot say what was read. */
export function pinnedSources(draft: Draft): Problem[] {
  return citingFiles(draft).flatMap(({ file, sources }) =>
    Object.entries(sources).flatMap(([id, source]) => {
      const path = `sources.${id}`
      if (source.ref !== null && BRANCHES.includes(source.ref))
        return [
          {
            file,
            path: `${path}.ref`,
            message: `“${source.ref}” is a branch: what it holds will change.`,
            fix: 'name the commit or the tag, or null if it is not known.',
          },
        ]
      return disagrees(source)
        ? [
            {
              file,
              path: `${path}.url`,
              message: 'The link does not lead to the repository, ref and path that the source names.',
              fix: `link to https://github.com/${source.repo}/blob/${source.ref}/${source.path}, or correct the fields.`,
            },
          ]
        : []
    }),
  )
}

function disagrees({ url, repo, ref, path }: Source): boolean {
  const [, linkedRepo, rest] = /^https:\/\/github\.com\/([^/]+\/[^/]+)\/(?:blob|tree)\/(.+)$/.exec(url) ?? []
  if (linkedRepo === undefined || rest === undefined || repo === null || ref === null || path === null)
    return false
  return linkedRepo !== repo || !rest.startsWith(`${ref}/${path}`)
}
