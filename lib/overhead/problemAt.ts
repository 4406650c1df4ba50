import { type Problem, pathOf } from '../dataset/problem'
import type { Overhead } from './types'

/** Names every place of data/overhead where something does not hold. */
export type Check = (overhead: Overhead) => Problem[]

export function problemAt(
  file: string,
  path: readonly PropertyKey[],
  message: string,
  fix = 'correct the id or remove it.',
): Problem {
  return { file: `overhead/${file}`, path: pathOf(path), message, fix }
}
