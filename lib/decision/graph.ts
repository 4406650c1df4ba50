// The questions as a graph: what follows what, how far it is to an end, and the tree that a drawing unfolds it to.
import {
  type Answer,
  type End,
  type Option,
  type Question,
  type QuestionGraph,
  SKIPPED,
  UNKNOWN,
} from './types'

export const questionOf = (graph: QuestionGraph, id: string): Question | undefined =>
  graph.questions.find((question) => question.id === id)

export const endOf = (graph: QuestionGraph, id: string): End | undefined =>
  graph.ends.find((end) => end.id === id)

/** The options chosen in a question, in the question's order; one that stands alone gives way to any other. */
export function chosenOptions(question: Question, answers: readonly Answer[]): Option[] {
  const ids = new Set(
    answers.filter((answer) => answer.question === question.id).map((answer) => answer.option),
  )
  const chosen = question.options.filter((option) => ids.has(option.id))
  if (question.kind === 'one') return chosen.slice(0, 1)
  const joinable = chosen.filter((option) => !option.alone)
  return joinable.length > 0 ? joinable : chosen.slice(0, 1)
}

export const nextOf = (question: Question, chosen: readonly Option[]): string =>
  (chosen.length === 1 ? chosen[0]?.next : null) ?? question.next

/** Everything that can follow a question, each once, with the options that lead there. */
export function branchesOf(question: Question): { to: string; options: Option[] }[] {
  const branches = new Map<string, Option[]>()
  for (const option of question.options) {
    const to = option.next ?? question.next
    branches.set(to, [...(branches.get(to) ?? []), option])
  }
  if (!branches.has(question.next)) branches.set(question.next, [])
  return [...branches].map(([to, options]) => ({ to, options }))
}

/** The greatest number of questions from here to an end, this one included. */
export function longestFrom(graph: QuestionGraph, id: string): number {
  const known = new Map<string, number>()
  const measure = (at: string): number => {
    const before = known.get(at)
    if (before !== undefined) return before
    const question = questionOf(graph, at)
    if (question === undefined) return 0
    known.set(at, 0)
    const length = 1 + Math.max(...branchesOf(question).map((branch) => measure(branch.to)))
    known.set(at, length)
    return length
  }
  return measure(id)
}

/** What a link may hold in `a`: the option ids of each question. */
export const answerVocabulary = (graph: QuestionGraph): Record<string, string[]> =>
  Object.fromEntries(
    graph.questions.map((question) => [
      question.id,
      [...question.options.map((option) => option.id), UNKNOWN, SKIPPED],
    ]),
  )

export interface OutlineNode {
  /** The id of a question or of an end. */
  id: string
  question: Question | null
  end: End | null
  /** The options of the parent that lead here; empty for the root, and where only “I don’t know” does. */
  via: readonly Option[]
  /** True where the question is drawn elsewhere and this branch joins it there. */
  joins: boolean
  children: OutlineNode[]
}

/**
 * The graph unfolded to a tree in which every question stands once. Where several branches meet, the one on
 * `path` keeps the rest of the tree, so that a lit path never jumps; the others join it.
 */
export function outline(graph: QuestionGraph, path: readonly string[] = []): OutlineNode {
  const home = new Map<string, string>()
  path.forEach((id, index) => {
    const parent = path[index - 1]
    if (parent !== undefined) home.set(id, parent)
  })
  const drawn = new Set<string>()
  const unfold = (id: string, parent: string | null, via: readonly Option[]): OutlineNode => {
    const question = questionOf(graph, id) ?? null
    const end = endOf(graph, id) ?? null
    const elsewhere = home.has(id) && home.get(id) !== parent
    if (question === null || drawn.has(id) || elsewhere)
      return { id, question, end, via, joins: question !== null, children: [] }
    drawn.add(id)
    const children = branchesOf(question).map((branch) => unfold(branch.to, id, branch.options))
    return { id, question, end, via, joins: false, children }
  }
  return unfold(graph.start, null, [])
}
