import type { Route } from 'next'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { nameOfPair, pairsOf } from '@/lib/compare/pairs'
import type { Category } from '@/lib/dataset/types'
import { HOME, PAGES } from './pages'
import type { SiteFacts } from './SiteContext'

export interface Place {
  path: Route
  name: string
  /** What it is, in a word. */
  kind: string
  about: string
}

interface Known extends Pick<SiteFacts, 'capabilities'> {
  meshes: readonly Pick<MeshSummary, 'id' | 'name' | 'version'>[]
  categories: readonly Pick<Category, 'id' | 'title'>[]
}

/** Everything that has an address. */
export function listPlaces({ meshes, capabilities, categories }: Known): Place[] {
  const meshNames = new Map(meshes.map(({ id, name }) => [id, name]))
  const categoryTitles = new Map(categories.map(({ id, title }) => [id, title]))
  return [
    ...[HOME, ...PAGES].map(({ path, label, about }) => ({ path, name: label, kind: 'Page', about })),
    ...meshes.map(({ id, name, version }) => ({
      path: `/meshes/${id}/` as const,
      name,
      kind: 'Mesh',
      about: version,
    })),
    ...pairsOf(meshes.map(({ id }) => id)).map((pair) => ({
      path: `/compare/${nameOfPair(pair)}/` as const,
      name: `${meshNames.get(pair.first)} vs ${meshNames.get(pair.second)}`,
      kind: 'Comparison',
      about: '',
    })),
    ...capabilities.map(({ id, title, category }) => ({
      path: `/capabilities/${id}/` as const,
      name: title,
      kind: categoryTitles.get(category) ?? 'Capability',
      about: 'Capability',
    })),
  ]
}
