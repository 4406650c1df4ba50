// Every pair of meshes has one page, named in dataset order: the one that comes first in the matrix comes first here.
import type { MeshId } from '../dataset/types'

const BETWEEN = '-vs-'

export interface Pair {
  first: MeshId
  second: MeshId
}

/** All pairs in dataset order, each once. */
export function pairsOf(meshes: readonly MeshId[]): Pair[] {
  return meshes.flatMap((first, place) => meshes.slice(place + 1).map((second) => ({ first, second })))
}

export function nameOfPair({ first, second }: Pair): string {
  return `${first}${BETWEEN}${second}`
}

/** The pair as its page calls it, whatever the order it was asked for in. */
export function canonicalPair(a: MeshId, b: MeshId, meshes: readonly MeshId[]): Pair {
  return meshes.indexOf(a) < meshes.indexOf(b) ? { first: a, second: b } : { first: b, second: a }
}

/** The pair behind a page's name in either order; null where it names no two meshes. */
export function parsePair(name: string, meshes: readonly MeshId[]): Pair | null {
  const pairs = pairsOf(meshes)
  return (
    pairs.find((pair) => nameOfPair(pair) === name) ??
    pairs.find(({ first, second }) => nameOfPair({ first: second, second: first }) === name) ??
    null
  )
}
