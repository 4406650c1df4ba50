import { z } from 'zod'
import { meshSchema } from './meshSchema'
import { capabilitiesSchema, historySchema, landscapeSchema, releasedSchema } from './schema'

export const SCHEMAS = {
  'capabilities.json': { schema: capabilitiesSchema, title: 'The rows of the matrix' },
  'mesh.json': {
    schema: meshSchema,
    title: 'One mesh: its profile, requirements, commands, sources and claims',
  },
  'landscape.json': {
    schema: landscapeSchema,
    title: 'Every other mesh, distribution, specification and tool',
  },
  'history.json': { schema: historySchema, title: 'The versions of the dataset and what changed in each' },
  'released.json': { schema: releasedSchema, title: 'The cells of the version published last' },
} as const satisfies Record<string, { schema: z.ZodType; title: string }>

export type SchemaName = keyof typeof SCHEMAS

export const SCHEMA_NAMES: readonly SchemaName[] = [
  'capabilities.json',
  'mesh.json',
  'landscape.json',
  'history.json',
  'released.json',
]

export function jsonSchema(name: SchemaName): Record<string, unknown> {
  const { schema, title } = SCHEMAS[name]
  return { title, ...z.toJSONSchema(schema, { io: 'input' }) }
}
