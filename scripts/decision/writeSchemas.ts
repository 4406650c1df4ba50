// Writes the JSON Schemas of data/decision anew: part of `npm run data:check -- --fix`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DECISION_SCHEMAS, type DecisionFile, decisionJsonSchema } from '@/lib/decision/jsonSchemas'
import { dataDir } from '../dataset/load'
import { formatJson } from '../dataset/write'

const isDecisionFile = (name: string): name is DecisionFile => name in DECISION_SCHEMAS

export function writeDecisionSchemas(dir = dataDir()): void {
  const folder = join(dir, 'decision', 'schema')
  mkdirSync(folder, { recursive: true })
  for (const name of Object.keys(DECISION_SCHEMAS).filter(isDecisionFile))
    writeFileSync(join(folder, name), formatJson(decisionJsonSchema(name)))
}
