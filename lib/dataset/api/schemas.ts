import { z } from 'zod'
import { jsonSchema, SCHEMA_NAMES } from '../jsonSchemas'
import { ENDPOINTS } from './endpoints'

/** Every JSON Schema that the site publishes: of the data files, and of the answers of the API. */
export const PUBLISHED_SCHEMAS: Readonly<Record<string, unknown>> = Object.fromEntries([
  ...SCHEMA_NAMES.map((name) => [name, jsonSchema(name)]),
  ...ENDPOINTS.flatMap(({ title, description, schema }) =>
    schema === null ? [] : [[schema.name, { title, description, ...z.toJSONSchema(schema.shape) }]],
  ),
])
