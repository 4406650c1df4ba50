import type { Question } from './types'
import type { Walk } from './walk'

/** What was answered by “I don’t know”: open still, each with what to look up. */
export const openQuestions = ({ path }: Walk): Question[] =>
  path.filter(({ state }) => state === 'unknown').map(({ question }) => question)
