const ROUND_ENDS = [1, 1.5, 2, 3, 4, 5, 6, 8, 10]
/** Ends far apart, for an axis that should stay while somebody moves along it. */
export const FAR_ENDS = [1, 2, 5, 10]
const ROUND_STEPS = [1, 2, 2.5, 5, 10]
/** Divisions of decimals miss by a hair. */
const HAIR = 1e-9

/** The least round number that is not below the value: where an axis may end. */
export function roundUp(value: number, rounds = ROUND_ENDS): number {
  return value > 0 ? leastRound(value, rounds) : 1
}

/** Round marks from zero to the end of an axis, about as many as asked for. */
export function axisMarks(end: number, about: number): number[] {
  const step = leastRound(end / about, ROUND_STEPS)
  return Array.from({ length: Math.floor(end / step + HAIR) + 1 }, (_, place) => place * step)
}

function leastRound(value: number, rounds: readonly number[]): number {
  const power = 10 ** Math.floor(Math.log10(value))
  return (rounds.find((round) => round * power >= value * (1 - HAIR)) ?? 10) * power
}
