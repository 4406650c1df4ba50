import { isStale, newestRelease } from '../../lib/dataset/freshness'
import { isRecord } from '../../lib/dataset/shape'
import type { Dataset, Mesh } from '../../lib/dataset/types'

interface GitHub {
  api: string
  token: string | undefined
}

interface Freshness {
  lines: string[]
  /** 0: nothing to do; 1: claims to check again; 2: the projects could not be asked. */
  exitCode: 0 | 1 | 2
}

/** Asks each project for its newest release and lists the claims that it has made stale. */
export async function findFreshness({ meshes }: Dataset, github: GitHub): Promise<Freshness> {
  const asked = new Map<string, Promise<string[]>>()
  const reports = await Promise.all(
    meshes.map(async (mesh): Promise<Freshness> => {
      const repository = new URL(mesh.profile.repository).pathname.slice(1)
      const tags = asked.get(repository) ?? tagsOf(repository, github)
      asked.set(repository, tags)
      try {
        return reportOn(mesh, await tags)
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        return {
          lines: [`${mesh.name}: could not ask ${github.api} for ${repository}: ${reason}`],
          exitCode: 2,
        }
      }
    }),
  )
  const failed = reports.filter(({ exitCode }) => exitCode === 2).length
  const advice =
    'Without a network nothing can be said of new releases; the dataset itself is checked by npm run data:check.'
  return {
    lines: [...reports.flatMap(({ lines }) => lines), ...(failed > 0 ? ['', advice] : [])],
    exitCode: failed > 0 ? 2 : reports.some(({ exitCode }) => exitCode === 1) ? 1 : 0,
  }
}

function reportOn(mesh: Mesh, tags: readonly string[]): Freshness {
  const newest = newestRelease(tags, mesh.releases.tagRule)
  if (newest === null)
    return {
      lines: [`${mesh.name}: none of ${tags.length} tags fits releases.tagRule; mend the rule.`],
      exitCode: 2,
    }
  const stale = Object.entries(mesh.claims)
    .filter(([, claim]) => isStale(claim, mesh, newest.line))
    .map(([capability]) => capability)
  const known = mesh.releases.lines.includes(newest.line)
  return {
    lines: [
      `${mesh.name}: newest tag ${newest.tag}, line ${newest.line}; the claims describe ${mesh.releases.version}.`,
      ...(known
        ? []
        : [`  Line ${newest.line} is new: put it first in releases.lines of data/meshes/${mesh.id}.json.`]),
      ...(stale.length === 0 ? [] : [`  Check again (${stale.length}): ${stale.join(', ')}.`]),
    ],
    exitCode: stale.length > 0 || !known ? 1 : 0,
  }
}

async function tagsOf(repository: string, github: GitHub): Promise<string[]> {
  const lists = await Promise.all([
    ask(`/repos/${repository}/releases?per_page=100`, 'tag_name', github),
    ask(`/repos/${repository}/tags?per_page=100`, 'name', github),
  ])
  return lists.flat()
}

const PATIENCE_MS = 15_000

async function ask(path: string, field: string, { api, token }: GitHub): Promise<string[]> {
  const response = await fetch(`${api}${path}`, {
    headers: { accept: 'application/vnd.github+json', ...(token && { authorization: `Bearer ${token}` }) },
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch((error: unknown) => {
    throw new Error(`no answer (${reasonOf(error)})`)
  })
  if (!response.ok) throw new Error(`status ${response.status}`)
  const list: unknown = await response.json()
  if (!Array.isArray(list)) throw new Error('the answer is not a list')
  return list.flatMap((entry) => (isRecord(entry) && typeof entry[field] === 'string' ? [entry[field]] : []))
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message || error.message : error.message
}
