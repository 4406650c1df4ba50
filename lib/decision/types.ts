// The shapes of the decision's data. Types alone, so that a browser never loads the schemas.
import type { z } from 'zod'
import type {
  endSchema,
  implicationSchema,
  noMeshSchema,
  optionSchema,
  partSchema,
  preferencesSchema,
  questionSchema,
  questionsSchema,
  rulesSchema,
  weightSetsSchema,
} from './schema'

export type Implication = z.infer<typeof implicationSchema>
export type Option = z.infer<typeof optionSchema>
export type Question = z.infer<typeof questionSchema>
export type End = z.infer<typeof endSchema>
export type QuestionGraph = z.infer<typeof questionsSchema>
export type Part = z.infer<typeof partSchema>
export type Preferences = z.infer<typeof preferencesSchema>
export type Rules = z.infer<typeof rulesSchema>
export type Rule = Rules['rules'][number]
export type Article = Rules['articles'][number]
type WeightSets = z.infer<typeof weightSetsSchema>
export type WeightSet = WeightSets['sets'][number]
export type NoMesh = z.infer<typeof noMeshSchema>

/** All that `data/decision` holds, checked. */
export interface DecisionData {
  graph: QuestionGraph
  rules: Rules
  preferences: Preferences
  weightSets: WeightSets
  noMesh: NoMesh
}

/** One choice on the path, as the link carries it: `question:option`. A question that takes several has several. */
export interface Answer {
  question: string
  option: string
}

/** Option ids that every question has without listing them: both imply nothing, so no mesh is lost by them. */
export const UNKNOWN = 'unknown'
export const SKIPPED = 'skip'
