// Reads and checks data/decision. The only reader of that folder.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { parseJson } from '@/lib/dataset/parseJson'
import { DatasetError, type Problem } from '@/lib/dataset/problem'
import { shapeOf } from '@/lib/dataset/shape'
import type { Dataset } from '@/lib/dataset/types'
import { checkDecision } from '@/lib/decision/check'
import { type DecisionFile, decisionSchemaPointer } from '@/lib/decision/jsonSchemas'
import {
  noMeshSchema,
  preferencesSchema,
  questionsSchema,
  rulesSchema,
  weightSetsSchema,
} from '@/lib/decision/schema'
import type { DecisionData } from '@/lib/decision/types'

export interface ReadDecision {
  /** null while there are problems. */
  data: DecisionData | null
  problems: Problem[]
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

/** Everything that is wrong in `data/decision`, or its content. Problems of shape come before those of meaning. */
export function readDecision(dir: string, dataset: Dataset): ReadDecision {
  const problems: Problem[] = []
  const read = <Content extends { $schema?: string | undefined }>(
    name: DecisionFile,
    schema: z.ZodType<Content>,
  ): Content | null => {
    const file = `decision/${name}`
    const text = textOf(join(dir, file))
    if (text === null) {
      problems.push({ file, path: '', message: 'This file is missing.', fix: 'restore it.' })
      return null
    }
    const parsed = parseJson(file, text)
    problems.push(...parsed.problems)
    if (parsed.problems.length > 0) return null
    const shape = shapeOf(file, parsed.json, schema)
    problems.push(...shape.problems)
    const pointer = decisionSchemaPointer(name)
    if (shape.content !== null && shape.content.$schema !== pointer)
      problems.push({
        file,
        path: '$schema',
        message: 'The file does not name its JSON Schema, so editors cannot help.',
        fix: `set it to “${pointer}”.`,
      })
    return shape.problems.length === 0 ? shape.content : null
  }
  const graph = read('questions.json', questionsSchema)
  const rules = read('rules.json', rulesSchema)
  const preferences = read('preferences.json', preferencesSchema)
  const weightSets = read('weight-sets.json', weightSetsSchema)
  const noMesh = read('no-mesh.json', noMeshSchema)
  if (!graph || !rules || !preferences || !weightSets || !noMesh) return { data: null, problems }
  const data: DecisionData = { graph, rules, preferences, weightSets, noMesh }
  problems.push(...checkDecision(data, dataset))
  return { data: problems.length === 0 ? data : null, problems }
}

/** Reads and checks the decision's data, or throws one error that names every problem. */
export function loadDecision(dir: string, dataset: Dataset): DecisionData {
  const { data, problems } = readDecision(dir, dataset)
  if (data === null) throw new DatasetError(problems)
  return data
}
