import { z } from 'zod'
import { isRecord } from '../shape'

export interface Field {
  /** From the top of the answer: `claims[].evidence[].url`. */
  path: string
  type: string
  description: string
}

/** Every field of a shape in the order of its schema, for readers. */
export function fieldsOf(shape: z.ZodType): Field[] {
  return walk(z.toJSONSchema(shape), '')
}

function walk(schema: unknown, path: string): Field[] {
  if (!isRecord(schema)) return []
  const inner = withoutNull(schema)
  if (isRecord(inner.properties))
    return Object.entries(inner.properties).flatMap(([key, field]) =>
      describe(field, path === '' ? key : `${path}.${key}`),
    )
  if (isRecord(inner.items)) return inside(inner.items, `${path}[]`)
  return isRecord(inner.additionalProperties) ? inside(inner.additionalProperties, `${path}.<id>`) : []
}

function describe(schema: unknown, path: string): Field[] {
  return [{ path, type: typeOf(schema), description: descriptionOf(schema) }, ...walk(schema, path)]
}

/** A list or a map of plain values needs no line of its own: the line above names them. */
function inside(schema: Record<string, unknown>, path: string): Field[] {
  return walk(schema, path)
}

function withoutNull(schema: Record<string, unknown>): Record<string, unknown> {
  const other = Array.isArray(schema.anyOf)
    ? schema.anyOf.find((one) => isRecord(one) && one.type !== 'null')
    : null
  return isRecord(other) ? other : schema
}

function typeOf(schema: unknown): string {
  if (!isRecord(schema)) return 'anything'
  if (Array.isArray(schema.anyOf)) return schema.anyOf.map(typeOf).join(' or ')
  if (Array.isArray(schema.enum)) return schema.enum.map(String).join(', ')
  if (schema.type === 'array') return `list of ${plural(typeOf(schema.items))}`
  if (schema.type === 'object' && isRecord(schema.additionalProperties))
    return `map of ${plural(typeOf(schema.additionalProperties))}`
  if (schema.type === 'string')
    return schema.format === 'date' ? 'date' : schema.format === 'uri' ? 'URL' : 'text'
  return Array.isArray(schema.type)
    ? schema.type.map((type) => typeOf({ type })).join(' or ')
    : String(schema.type ?? 'anything')
}

const PLURALS: Readonly<Record<string, string>> = {
  text: 'texts',
  object: 'objects',
  integer: 'integers',
  date: 'dates',
}

function plural(type: string): string {
  return PLURALS[type] ?? type
}

function descriptionOf(schema: unknown): string {
  return isRecord(schema) && typeof schema.description === 'string' ? schema.description : ''
}
