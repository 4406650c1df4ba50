// Writes the JSON Schemas of data/overhead anew: `npx tsx scripts/overhead/writeSchemas.ts`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { OVERHEAD_SCHEMAS, type OverheadSchemaName, overheadJsonSchema } from '@/lib/overhead/jsonSchemas'
import { dataDir } from '../dataset/load'
import { formatJson } from '../dataset/write'

const dir = join(dataDir(), 'overhead', 'schema')
mkdirSync(dir, { recursive: true })
for (const name of Object.keys(OVERHEAD_SCHEMAS)) {
  if (isName(name)) writeFileSync(join(dir, name), formatJson(overheadJsonSchema(name)))
}

function isName(name: string): name is OverheadSchemaName {
  return name in OVERHEAD_SCHEMAS
}
