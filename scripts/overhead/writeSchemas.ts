import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { OVERHEAD_SCHEMAS, overheadJsonSchema } from '@/lib/overhead/jsonSchemas'
import { dataDir } from '../dataset/load'
import { formatJson } from '../dataset/write'

/** Writes the JSON Schemas of data/overhead anew. */
export function writeOverheadSchemas(dir = join(dataDir(), 'overhead', 'schema')): void {
  for (const name of Object.keys(OVERHEAD_SCHEMAS)) {
    writeFileSync(join(dir, name), formatJson(overheadJsonSchema(name)))
  }
}
