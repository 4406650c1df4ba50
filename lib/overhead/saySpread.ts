import { formatPlural, significant } from '../format'
import type { PublishedFigure } from './types'

interface Spread {
  low: number
  high: number
  count: number
}

/** “Linkerd 3.9 to 134 (12 figures); …”: what a chart of measurements shows, in words. */
export function saySpread(
  figures: readonly Pick<PublishedFigure, 'mesh' | 'value'>[],
  meshes: readonly { id: string; name: string }[],
): string {
  const spreads = new Map<string, Spread>()
  for (const { mesh, value } of figures) {
    const { low, high, count } = spreads.get(mesh) ?? { low: value, high: value, count: 0 }
    spreads.set(mesh, { low: Math.min(low, value), high: Math.max(high, value), count: count + 1 })
  }
  const said = meshes.flatMap(({ id, name }) => {
    const spread = spreads.get(id)
    if (!spread) return []
    return `${name} ${significant(spread.low)} to ${significant(spread.high)} (${formatPlural(spread.count, 'figure')})`
  })
  return said.length === 0 ? 'No figure states it.' : `${said.join('; ')}.`
}
