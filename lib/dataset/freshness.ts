import type { Claim, Mesh, TagRule } from './types'

/** A claim is stale once the mesh has released this many lines since it was checked. */
const LINES_UNTIL_STALE = 2

/**
 * `newestLine` is a line that the file may not know yet. A claim that names no known line counts as stale:
 * nobody can say how old it is.
 */
export function isStale(
  claim: Pick<Claim, 'checkedAt'>,
  mesh: Pick<Mesh, 'releases'>,
  newestLine?: string,
): boolean {
  const { lines } = mesh.releases
  const known = newestLine === undefined || lines.includes(newestLine) ? lines : [newestLine, ...lines]
  const age = known.indexOf(claim.checkedAt)
  return age === -1 || age >= LINES_UNTIL_STALE
}

/** The release line of a tag; null for pre-releases and tags that the rule does not cover. */
export function lineOfTag(tag: string, rule: TagRule): string | null {
  const named = new RegExp(rule.pattern).exec(tag)?.[1]
  if (named !== undefined) return named
  if (rule.starts === null) return null
  const pattern = new RegExp(rule.starts.pattern)
  const place = numbersOf(tag, pattern)
  if (place === null) return null
  const start = rule.starts.tags.find((candidate) => {
    const begin = numbersOf(candidate.tag, pattern)
    return begin !== null && compareNumbers(begin, place) <= 0
  })
  return start?.line ?? null
}

/** The newest line among tags in any order, with its highest tag; null if the rule covers none of them. */
export function newestRelease(tags: readonly string[], rule: TagRule): { tag: string; line: string } | null {
  const releases = tags.flatMap((tag) => {
    const line = lineOfTag(tag, rule)
    return line === null ? [] : [{ tag, line }]
  })
  return releases.toSorted((a, b) => compareLines(b.line, a.line) || compareLines(b.tag, a.tag))[0] ?? null
}

/** Orders lines and versions by their numbers, the older first: 1.9 before 1.31. */
export function compareLines(a: string, b: string): number {
  return compareNumbers(numbersIn(a), numbersIn(b))
}

function numbersOf(tag: string, pattern: RegExp): number[] | null {
  return pattern.exec(tag)?.slice(1).map(Number) ?? null
}

function numbersIn(text: string): number[] {
  return (text.match(/\d+/g) ?? []).map(Number)
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const length = Math.max(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
