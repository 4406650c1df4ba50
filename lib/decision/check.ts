// What must hold of `data/decision` beyond its shape, given the dataset that it speaks of.
import type { Problem } from '../dataset/problem'
import type { Dataset } from '../dataset/types'
import { optionIds, ways } from './checkGraph'
import { capabilityIds, meshIds, reconsidered, ruleIds } from './checkReferences'
import { type Check, inPreferences, inQuestions, inRules, inWeightSets } from './checkReport'
import type { DecisionData } from './types'

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

const CHECKS: readonly Check[] = [uniqueIds, optionIds, ways, capabilityIds, meshIds, ruleIds, reconsidered]

export const checkDecision = (data: DecisionData, dataset: Dataset): Problem[] =>
  CHECKS.flatMap((check) => check(data, dataset))
