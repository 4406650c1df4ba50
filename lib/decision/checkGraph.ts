// The questions make a graph in which every way ends.
import type { Problem } from '../dataset/problem'
import { type Check, inQuestions } from './checkReport'
import { branchesOf, endOf, questionOf } from './graph'
import { SKIPPED, UNKNOWN } from './types'

export const optionIds: Check = ({ graph }) =>
  graph.questions.flatMap((question, row) =>
    question.options.flatMap((option, column) => {
      const path = ['questions', row, 'options', column]
      const problems: Problem[] = []
      if (option.id === UNKNOWN || option.id === SKIPPED)
        problems.push(
          inQuestions(path, `“${option.id}” is an answer that every question has.`, 'choose another id.'),
        )
      if (question.kind === 'many' && option.next !== null && !option.alone)
        problems.push(
          inQuestions(
            [...path, 'next'],
            'Where several options may be chosen, only one that stands alone can lead elsewhere.',
            'set `alone` to true, or `next` to null.',
          ),
        )
      if (question.kind === 'one' && option.alone)
        problems.push(
          inQuestions(
            [...path, 'alone'],
            'In a question that takes one option every option stands alone.',
            'set it to false.',
          ),
        )
      return problems
    }),
  )

/** Every way ends: each step leads somewhere, and never back. */
export const ways: Check = ({ graph }) => {
  const problems: Problem[] = []
  const reached = new Set<string>()
  const visit = (id: string, trail: readonly string[]): void => {
    if (trail.includes(id)) {
      const circle = [...trail.slice(trail.indexOf(id)), id].join(' → ')
      problems.push(
        inQuestions([], `The questions go round in a circle: ${circle}.`, 'let one of them lead on.'),
      )
      return
    }
    const question = questionOf(graph, id)
    if (question === undefined && endOf(graph, id) === undefined)
      problems.push(
        inQuestions(
          [],
          `“${trail.at(-1) ?? 'start'}” leads to “${id}”, which is neither a question nor an end.`,
          'correct `next`.',
        ),
      )
    if (reached.has(id) || question === undefined) {
      reached.add(id)
      return
    }
    reached.add(id)
    for (const branch of branchesOf(question)) visit(branch.to, [...trail, id])
  }
  visit(graph.start, [])
  for (const { id } of [...graph.questions, ...graph.ends])
    if (!reached.has(id))
      problems.push(inQuestions([], `Nothing leads to “${id}”.`, 'let an option lead there, or remove it.'))
  return problems
}
