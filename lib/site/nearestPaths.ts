import { typingErrors } from '../matrix/didYouMean'

/** Beyond this share of wrong letters a guess helps nobody. */
const FARTHEST = 0.5
const LONGEST = 60

/**
 * The paths that somebody may have meant who asked for one that is not there, the likeliest first. It is the last
 * part of an address that people mistype, so last parts are compared.
 */
export function nearestPaths<Path extends string>(
  asked: string,
  paths: readonly Path[],
  most: number,
): Path[] {
  const wanted = lastPart(asked)
  if (wanted === '') return []
  return paths
    .map((path) => ({ path, distance: distanceOf(wanted, lastPart(path)) }))
    .filter(({ distance }) => distance <= FARTHEST)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ path }) => path)
}

function lastPart(path: string): string {
  return (path.split('/').filter(Boolean).at(-1) ?? '').toLowerCase().slice(0, LONGEST)
}

/** 0: the same; 1: nothing in common. One that holds the other is near. */
function distanceOf(wanted: string, name: string): number {
  const shorter = Math.min(wanted.length, name.length)
  const longer = Math.max(wanted.length, name.length)
  if (shorter > 2 && (name.includes(wanted) || wanted.includes(name))) return 0.3 * (1 - shorter / longer)
  return typingErrors(wanted, name) / longer
}
