// Every id that a file of `data/decision` names is there.
import type { Problem } from '../dataset/problem'
import { type Check, inNoMesh, inPreferences, inQuestions, inRules, type Report } from './checkReport'
import { questionOf } from './graph'
import type { DecisionData, QuestionGraph } from './types'

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

export const capabilityIds: Check = (data, { capabilities }) => {
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

export const meshIds: Check = (data, { meshes }) => {
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

export const ruleIds: Check = (data, { landscape }) => {
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

export const reconsidered: Check = ({ graph, noMesh }) =>
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
