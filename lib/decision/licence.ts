import type { Licence } from '../scenario/scenario'
import type { Preferences } from './types'

/**
 * How open a mesh is by the licences that its profile names: as open as the least open of them. null where it
 * names none that we know.
 */
export function licenceOf(text: string, { licences }: Pick<Preferences, 'licences'>): Licence | null {
  const named = licences.filter(({ id }) => text.includes(id))
  if (named.length === 0) return null
  return named.every(({ licence }) => licence === 'open') ? 'open' : 'source-available'
}
