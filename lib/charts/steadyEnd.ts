import { roundUp } from './axisMarks'

/** The least share of an axis that its longest bar may take up. */
const LEAST = 0.4

/** Where an axis ends that has room for `most`: as before, unless that is too short by now or far too long. */
export function steadyEnd(most: number, before: number): number {
  return most > before || most < before * LEAST ? roundUp(most) : before
}
