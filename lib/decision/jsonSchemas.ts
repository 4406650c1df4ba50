import { z } from 'zod'
import { noMeshSchema, preferencesSchema, questionsSchema, rulesSchema, weightSetsSchema } from './schema'

/** The files of data/decision; the JSON Schema of each has the same name, in data/decision/schema. */
export const DECISION_SCHEMAS = {
  'questions.json': { schema: questionsSchema, title: 'The questions, their options and where they lead' },
  'rules.json': { schema: rulesSchema, title: 'The rules that articles publish, judged' },
  'preferences.json': {
    schema: preferencesSchema,
    title: 'What counts towards each preference, and how much',
  },
  'weight-sets.json': { schema: weightSetsSchema, title: 'Weights to start from' },
  'no-mesh.json': { schema: noMeshSchema, title: 'What to do where no mesh is needed' },
} as const satisfies Record<string, { schema: z.ZodType; title: string }>

export type DecisionFile = keyof typeof DECISION_SCHEMAS

/** Where the JSON Schema of a file lies, as seen from it. */
export const decisionSchemaPointer = (file: DecisionFile): string => `./schema/${file}`

export function decisionJsonSchema(file: DecisionFile): Record<string, unknown> {
  const { schema, title } = DECISION_SCHEMAS[file]
  return { title, ...z.toJSONSchema(schema, { io: 'input' }) }
}
