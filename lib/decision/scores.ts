// Scores lie between 0 and 1 and carry their ends: what they would be if the doubtful evidence were at its worst
// and at its best for the mesh.
import type { Preference } from '../scenario/scenario'
import type { Part } from './types'

export interface Score {
  low: number
  typical: number
  high: number
}

export interface PartScore {
  part: Part
  /** How much of the preference this part is, between 0 and 1. */
  share: number
  score: Score
  /** False where the dataset or the model has nothing: the score is a convention then, and its range is wide. */
  known: boolean
}

export interface PreferenceScore {
  preference: Preference
  score: Score
  parts: readonly PartScore[]
}

export const exactly = (value: number): Score => ({ low: value, typical: value, high: value })

export function weighScores(scores: readonly { share: number; score: Score }[]): Score {
  const sum = { low: 0, typical: 0, high: 0 }
  for (const { share, score } of scores) {
    sum.low += share * score.low
    sum.typical += share * score.typical
    sum.high += share * score.high
  }
  return sum
}
