// What must hold of `data/decision` beyond its shape, given the dataset that it speaks of.
import { type Problem, pathOf } from '../dataset/problem'
import type { Dataset } from '../dataset/types'
import { branchesOf, endOf, questionOf } from './graph'
import { type DecisionData, type QuestionGraph, SKIPPED, UNKNOWN } from './types'

type Report = (path: readonly PropertyKey[], message: string, fix: string) => Problem
type Check = (data: DecisionData, dataset: Dataset) => Problem[]

const reportIn =
  (file: string): Report =>
  (path, message, fix) => ({ file: `decision/${file}`, path: pathOf(path), message, fix })

const inQuestions = reportIn('questions.json')
const inRules = reportIn('rules.json')
const inPreferences = reportIn('preferences.json')
const inWeightSets = reportIn('weight-sets.json')
const inNoMesh = reportIn('no-mesh.json')

interface Reference {
  report: Report
  path: readonly PropertyKey[]
  id: string
}

const listed = (report: Report, path: readonly PropertyKey[], ids: readonly string[]): Reference[] =>
  ids.map((id, index) => ({ report, path: [...path, index], id }))

function dangling(references: readonly Reference[], known: ReadonlySet<string>, what: string): Problem[] {
  return references
    .filter(({ id }) => !known.has(id))
    .map(({ report, path, id }) => report(path, `“${id}” is not ${what}.`, 'correct the id or remove it.'))
}

function optionReferences(
  { graph }: DecisionData,
  field: (option: QuestionGraph['questions'][number]['options'][number]) => [string[], readonly string[]],
): Reference[] {
  return graph.questions.flatMap((question, row) =>
    question.options.flatMap((option, column) => {
      const [path, ids] = field(option)
      return listed(inQuestions, ['questions', row, 'options', column, ...path], ids)
    }),
  )
}

const capabilityIds: Check = (data, { capabilities }) => {
  const support = new Set(capabilities.filter(({ kind }) => kind === 'support').map(({ id }) => id))
  const parts = data.preferences.preferences.flatMap((preference, row) =>
    preference.parts.flatMap((part, column) =>
      part.kind === 'capability' || part.kind === 'default-on'
        ? [
            {
              report: inPreferences,
              path: ['preferences', row, 'parts', column, 'capability'],
              id: part.capability,
            },
          ]
        : [],
    ),
  )
  const rules = data.rules.rules.flatMap((rule, row) => [
    ...listed(inRules, ['rules', row, 'capabilities'], rule.capabilities),
    ...listed(inRules, ['rules', row, 'premise', 'needs'], rule.premise.needs),
  ])
  const references = [
    ...optionReferences(data, ({ implies }) => [['implies', 'needs'], implies.needs ?? []]),
    ...optionReferences(data, ({ implies }) => [['implies', 'waives'], implies.waives ?? []]),
    ...parts,
    ...rules,
  ]
  return dangling(references, support, 'a support row of capabilities.json')
}

const meshIds: Check = (data, { meshes }) => {
  const running = optionReferences(data, ({ implies }) => [
    ['implies', 'running'],
    implies.running === undefined ? [] : [implies.running],
  ])
  const recommended = data.rules.rules.flatMap((rule, row) =>
    listed(inRules, ['rules', row, 'recommends'], rule.recommends),
  )
  const settled = data.preferences.preferences.flatMap((preference, row) =>
    preference.parts.flatMap((part, column) =>
      part.kind === 'capability' && part.settledBy !== undefined
        ? listed(
            inPreferences,
            ['preferences', row, 'parts', column, 'settledBy', 'meshes'],
            part.settledBy.meshes,
          )
        : [],
    ),
  )
  return dangling(
    [...running, ...recommended, ...settled],
    new Set(meshes.map(({ id }) => id)),
    'a mesh of the dataset',
  )
}

const ruleIds: Check = (data, { landscape }) => {
  const { rules, articles } = data.rules
  const used = optionReferences(data, (option) => [['rules'], option.rules])
  const held = new Set(used.map(({ id }) => id))
  return [
    ...dangling(used, new Set(rules.map(({ id }) => id)), 'a rule of rules.json'),
    ...dangling(
      rules.flatMap((rule, row) => listed(inRules, ['rules', row, 'articles'], rule.articles)),
      new Set(articles.map(({ id }) => id)),
      'an article of rules.json',
    ),
    ...dangling(
      rules.flatMap((rule, row) => listed(inRules, ['rules', row, 'landscape'], rule.landscape)),
      new Set(landscape.entries.map(({ id }) => id)),
      'an entry of landscape.json',
    ),
    ...rules.flatMap((rule, row) =>
      held.has(rule.id)
        ? []
        : [
            inRules(
              ['rules', row],
              `No option stands for the rule “${rule.id}”.`,
              'name it in `rules` of an option of questions.json.',
            ),
          ],
    ),
  ]
}

function doubled(ids: readonly string[], report: (index: number, id: string) => Problem): Problem[] {
  return ids.flatMap((id, index) => (ids.indexOf(id) === index ? [] : [report(index, id)]))
}

const uniqueIds: Check = ({ graph, rules, weightSets, preferences }) => {
  const again = (id: string) => `“${id}” is there twice.`
  const fix = 'give each an id of its own.'
  return [
    ...doubled(
      [...graph.questions, ...graph.ends].map(({ id }) => id),
      (index, id) => inQuestions(['questions', index], again(id), fix),
    ),
    ...graph.questions.flatMap((question, row) =>
      doubled(
        question.options.map(({ id }) => id),
        (index, id) => inQuestions(['questions', row, 'options', index], again(id), fix),
      ),
    ),
    ...doubled(
      rules.rules.map(({ id }) => id),
      (index, id) => inRules(['rules', index], again(id), fix),
    ),
    ...doubled(
      weightSets.sets.map(({ id }) => id),
      (index, id) => inWeightSets(['sets', index], again(id), fix),
    ),
    ...doubled(
      preferences.preferences.map(({ id }) => id),
      (index, id) => inPreferences(['preferences', index], again(id), fix),
    ),
  ]
}

const optionIds: Check = ({ graph }) =>
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
const ways: Check = ({ graph }) => {
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

const reconsidered: Check = ({ graph, noMesh }) =>
  noMesh.reconsider.flatMap(({ option }, row) => {
    const [question = '', chosen = ''] = option.split(':')
    const known = questionOf(graph, question)?.options.some(({ id }) => id === chosen) === true
    return known
      ? []
      : [
          inNoMesh(
            ['reconsider', row, 'option'],
            `“${option}” is no option of any question.`,
            'write question:option.',
          ),
        ]
  })

const CHECKS: readonly Check[] = [uniqueIds, optionIds, ways, capabilityIds, meshIds, ruleIds, reconsidered]

export const checkDecision = (data: DecisionData, dataset: Dataset): Problem[] =>
  CHECKS.flatMap((check) => check(data, dataset))
