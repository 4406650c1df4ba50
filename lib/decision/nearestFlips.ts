import type { Flip, Flips } from './flips'

/** Of each kind; the rest turn the answer too, but a list of thirty tells nobody what is near. */
const SHOWN = { weights: 3, loosened: 3, tightened: 2 }

const bySize = (one: Flip, other: Flip): number => one.size - other.size

/** The changes worth naming, the smallest first; a weight comes before a need of the same size. */
export function nearestFlips({ weights, loosened, tightened }: Flips): Flip[] {
  const nearest = [...weights].sort(bySize).slice(0, SHOWN.weights)
  return [...nearest, ...loosened.slice(0, SHOWN.loosened), ...tightened.slice(0, SHOWN.tightened)].sort(
    bySize,
  )
}
