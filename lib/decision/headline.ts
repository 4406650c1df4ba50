// The answer in a sentence.
import { formatPlural } from '../format'
import type { Decision, Eliminated } from './decisionTypes'
import { formatGap, listed } from './phrases'
import { meshName, type Prepared } from './prepare'
import { totalWeight } from './rank'

/** The meshes with the least in the way. */
function nearest(prepared: Prepared, eliminated: readonly Eliminated[]): string {
  const least = Math.min(...eliminated.map(({ shortfalls }) => shortfalls.length))
  const names = eliminated
    .filter(({ shortfalls }) => shortfalls.length === least)
    .map(({ mesh }) => meshName(prepared, mesh))
  const verb = names.length === 1 ? 'comes' : 'come'
  // Where all are as near, naming them says nothing.
  if (names.length === 0 || names.length === eliminated.length) return ''
  return ` ${listed(names)} ${verb} nearest, with ${formatPlural(least, 'thing')} in the way.`
}

export function headlineOf(
  prepared: Prepared,
  { verdict, margin, ranking, eliminated, sheet }: Decision,
): string {
  if (ranking.length > 1 && totalWeight(sheet.weights) === 0)
    return `No preference has a weight, so nothing ranks the ${ranking.length} that fit.`
  switch (verdict.kind) {
    case 'none-fits':
      return `No mesh meets every need and constraint.${nearest(prepared, eliminated)}`
    case 'tie':
      return `Too close to call between ${listed(verdict.meshes.map((mesh) => meshName(prepared, mesh)))}. By the typical figures ${meshName(prepared, verdict.meshes[0] ?? '')} leads.`
    case 'recommended': {
      const name = meshName(prepared, verdict.mesh)
      const second = ranking[1]
      return second === undefined || margin === null
        ? `Only ${name} meets every need and constraint.`
        : `${name} fits best, ${formatGap(margin)} ahead of ${meshName(prepared, second.mesh)}.`
    }
  }
}
