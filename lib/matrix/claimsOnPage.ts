// Which claims each page shows or rests on: the view whose changed cells the reader of an old link is told of.
import { parsePair } from '../compare/pairs'
import type { ChangedCell } from '../dataset/changes'
import type { CapabilityId, MeshId } from '../dataset/types'

/** All claims of these meshes, or one claim of each. */
export interface ClaimsOnPage {
  meshes: readonly MeshId[]
  capability: CapabilityId | null
}

const ABOUT_CLAIMS = ['', 'matrix', 'decide', 'meshes', 'capabilities', 'compare']

export function isAboutClaims(path: string): boolean {
  return ABOUT_CLAIMS.includes(path.split('/')[1] ?? '')
}

/** `filtered`: what the filters of the matrix leave. null: the page is about other things than claims. */
export function claimsOnPage(
  path: string,
  known: readonly MeshId[],
  shown: readonly MeshId[],
): ClaimsOnPage | 'filtered' | null {
  const [, page = '', item = ''] = path.split('/')
  switch (page) {
    case '':
      return { meshes: shown, capability: null }
    case 'matrix':
      return 'filtered'
    case 'decide':
      return { meshes: known, capability: null }
    case 'meshes':
      return { meshes: item === '' ? known : [item], capability: null }
    case 'capabilities':
      return { meshes: known, capability: item === '' ? null : item }
    case 'compare':
      return { meshes: item === '' ? known : meshesOfPair(item, known), capability: null }
    default:
      return null
  }
}

/** A row that has gone since is on no page. */
export function changesInClaims(
  changes: readonly ChangedCell[],
  { meshes, capability }: ClaimsOnPage,
  isKnown: (capability: CapabilityId) => boolean,
): ChangedCell[] {
  return changes.filter(
    (change) =>
      meshes.includes(change.mesh) &&
      isKnown(change.capability) &&
      (capability === null || capability === change.capability),
  )
}

function meshesOfPair(name: string, known: readonly MeshId[]): MeshId[] {
  const pair = parsePair(name, known)
  return pair ? [pair.first, pair.second] : []
}
