import { type Problem, pathOf } from '../dataset/problem'
import type { Dataset } from '../dataset/types'
import type { DecisionData } from './types'

export type Report = (path: readonly PropertyKey[], message: string, fix: string) => Problem
export type Check = (data: DecisionData, dataset: Dataset) => Problem[]

const reportIn =
  (file: string): Report =>
  (path, message, fix) => ({ file: `decision/${file}`, path: pathOf(path), message, fix })

export const inQuestions = reportIn('questions.json')
export const inRules = reportIn('rules.json')
export const inPreferences = reportIn('preferences.json')
export const inWeightSets = reportIn('weight-sets.json')
export const inNoMesh = reportIn('no-mesh.json')
