import MiniSearch from 'minisearch'
import type { Place } from './places'

/** Finds places by their words, by the beginnings of words, and by long words with a letter wrong. */
export function searchPlaces(places: readonly Place[]): (query: string) => Place[] {
  const index = new MiniSearch<Place>({
    idField: 'path',
    fields: ['name', 'about', 'kind'],
    searchOptions: {
      prefix: true,
      // With a letter changed, a short word is another word: cost, post.
      fuzzy: (word) => (word.length > 4 ? 0.2 : false),
      boost: { name: 3 },
    },
  })
  index.addAll(places)
  const byPath = new Map(places.map((place) => [place.path, place]))
  return (query) => {
    const all = index.search(query, { combineWith: 'AND' })
    const found = all.length > 0 ? all : index.search(query)
    return found.flatMap(({ id }) => byPath.get(id) ?? [])
  }
}
