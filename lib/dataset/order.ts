import { z } from 'zod'
import { pathOf } from './problem'
import { isRecord } from './shape'

/** The place of each capability in the matrix: claims stand in that order. */
export type KeyRanks = ReadonlyMap<string, number>

export interface Disorder {
  path: string
  /** This key ought to stand before `after`. */
  key: string
  after: string
}

const NO_RANKS: KeyRanks = new Map()

/** Lists whose entries have ids and stand in the order of those. */
const SORTED_LISTS = ['entries']

/** The same JSON in the one order: fields as in the schema, capabilities as in the matrix, other ids by letter. */
export function inOrder(json: unknown, schema: z.ZodType, ranks: KeyRanks, field = ''): unknown {
  const inner = unwrap(schema)
  if (Array.isArray(json) && inner instanceof z.ZodArray) {
    const entries = json.map((entry) => inOrder(entry, asType(inner.element), ranks))
    return SORTED_LISTS.includes(field) ? entries.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1)) : entries
  }
  if (!isRecord(json)) return json
  const keys = sortedKeysOf(json, inner, field === 'claims' ? ranks : NO_RANKS)
  return Object.fromEntries(keys.map((key) => [key, inOrder(json[key], fieldOf(inner, key), ranks, key)]))
}

/** The first place that `inOrder` would change. */
export function firstDisorder(json: unknown, schema: z.ZodType, ranks: KeyRanks): Disorder | null {
  return difference(json, inOrder(json, schema, ranks), [])
}

function difference(json: unknown, sorted: unknown, path: readonly PropertyKey[]): Disorder | null {
  if (Array.isArray(json) && Array.isArray(sorted)) {
    const at = json.findIndex((entry, i) => idOf(entry) !== idOf(sorted[i]))
    if (at !== -1) return { path: pathOf(path), key: idOf(sorted[at]), after: idOf(json[at]) }
    return firstOf(json.keys(), (i) => difference(json[i], sorted[i], [...path, i]))
  }
  if (!isRecord(json) || !isRecord(sorted)) return null
  const keys = Object.keys(json)
  const expected = Object.keys(sorted)
  const at = keys.findIndex((key, i) => key !== expected[i])
  if (at !== -1) return { path: pathOf(path), key: expected[at] ?? '', after: keys[at] ?? '' }
  return firstOf(keys, (key) => difference(json[key], sorted[key], [...path, key]))
}

function firstOf<Step>(steps: Iterable<Step>, find: (step: Step) => Disorder | null): Disorder | null {
  for (const step of steps) {
    const found = find(step)
    if (found !== null) return found
  }
  return null
}

function sortedKeysOf(json: Record<string, unknown>, schema: z.ZodType, ranks: KeyRanks): string[] {
  const keys = Object.keys(json)
  const shape = schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
  const places = shape.length > 0 ? new Map(shape.map((key, i) => [key, i])) : ranks
  const rankOf = (key: string) => places.get(key) ?? places.size
  return keys.toSorted((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
}

function fieldOf(schema: z.ZodType, key: string): z.ZodType {
  if (schema instanceof z.ZodObject) {
    const field: unknown = schema.shape[key]
    return field instanceof z.ZodType ? field : z.unknown()
  }
  return schema instanceof z.ZodRecord ? asType(schema.valueType) : z.unknown()
}

function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodNullable || schema instanceof z.ZodOptional
    ? unwrap(asType(schema.unwrap()))
    : schema
}

function asType(schema: unknown): z.ZodType {
  return schema instanceof z.ZodType ? schema : z.unknown()
}

function idOf(entry: unknown): string {
  return isRecord(entry) && typeof entry.id === 'string' ? entry.id : ''
}
