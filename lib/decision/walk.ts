// Where the answers of a link have led to: the path, the question that comes next, or the end.
import { chosenOptions, endOf, longestFrom, nextOf, questionOf } from './graph'
import {
  type Answer,
  type End,
  type Option,
  type Question,
  type QuestionGraph,
  SKIPPED,
  UNKNOWN,
} from './types'

export interface Step {
  question: Question
  state: 'answered' | 'unknown' | 'skipped'
  /** Empty unless answered. */
  chosen: readonly Option[]
}

export interface Walk {
  path: readonly Step[]
  /** The question to ask now; null once the path has ended. */
  current: Question | null
  end: End | null
  /** “Question 4 of at most 7”: the number of the current question, or of the last one at an end. */
  progress: { number: number; atMost: number }
}

function stepAt(question: Question, answers: readonly Answer[]): Step | null {
  const given = answers.filter((answer) => answer.question === question.id)
  if (given.length === 0) return null
  const chosen = chosenOptions(question, given)
  if (chosen.length > 0) return { question, state: 'answered', chosen }
  // An option that is no longer there counts as not known, so that an old link still reaches its end.
  const skipped = given.every((answer) => answer.option === SKIPPED)
  return { question, state: skipped ? 'skipped' : 'unknown', chosen: [] }
}

export function walk(graph: QuestionGraph, answers: readonly Answer[]): Walk {
  const path: Step[] = []
  const seen = new Set<string>()
  let at = graph.start
  for (let question = questionOf(graph, at); question && !seen.has(at); question = questionOf(graph, at)) {
    seen.add(at)
    const step = stepAt(question, answers)
    if (step === null) break
    path.push(step)
    at = nextOf(question, step.chosen)
  }
  const end = endOf(graph, at) ?? null
  const current = end === null ? (questionOf(graph, at) ?? null) : null
  const atMost = path.length + longestFrom(graph, at)
  const number = current === null ? path.length : path.length + 1
  return { path, current, end, progress: { number, atMost } }
}

/** How many were answered, and neither skipped nor left open. */
export const answeredOf = (path: readonly Step[]): number =>
  path.filter(({ state }) => state === 'answered').length

const stepAnswers = ({ question, state, chosen }: Step): Answer[] => {
  const options =
    state === 'answered' ? chosen.map((option) => option.id) : [state === 'skipped' ? SKIPPED : UNKNOWN]
  return options.map((option) => ({ question: question.id, option }))
}

/** The answers along the path in the order of asking: what a link should hold. */
export const pathAnswers = ({ path }: Walk): Answer[] => path.flatMap(stepAnswers)

/** Gives or changes an answer. What was answered beyond a new turn stays as long as the path still comes by. */
export function answerQuestion(
  graph: QuestionGraph,
  answers: readonly Answer[],
  question: string,
  options: readonly string[],
): Answer[] {
  const others = answers.filter((answer) => answer.question !== question)
  return pathAnswers(walk(graph, [...others, ...options.map((option) => ({ question, option }))]))
}

/** Takes back the last answer of the path. */
export function stepBack(graph: QuestionGraph, answers: readonly Answer[]): Answer[] {
  const taken = walk(graph, answers)
  return pathAnswers({ ...taken, path: taken.path.slice(0, -1) })
}
