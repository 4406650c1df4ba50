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
  const keys = Object.keys(json).toSorted(keyOrder(inner, field === 'claims' ? ranks : NO_RANKS))
  return Object.fromEntries(keys.map((key) => [key, inOrder(json[key], fieldOf(inner, key), ranks, key)]))
}

/** The first place that `inOrder` would change. */
export function firstDisorder(json: unknown, schema: z.ZodType, ranks: KeyRanks): Disorder | null {
  return findDisorder(json, schema, ranks, [])
}

function findDisorder(
  json: unknown,
  schema: z.ZodType,
  ranks: KeyRanks,
  path: readonly PropertyKey[],
): Disorder | null {
  const inner = unwrap(schema)
  const field = String(path.at(-1) ?? '')
  if (Array.isArray(json) && inner instanceof z.ZodArray) {
    const ids = SORTED_LISTS.includes(field) ? json.map(idOf) : []
    const element = asType(inner.element)
    return (
      misplaced(ids, compareStrings, path) ??
      firstOf(json.keys(), (i) => findDisorder(json[i], element, ranks, [...path, i]))
    )
  }
  if (!isRecord(json)) return null
  const keys = Object.keys(json)
  return (
    misplaced(keys, keyOrder(inner, field === 'claims' ? ranks : NO_RANKS), path) ??
    firstOf(keys, (key) => findDisorder(json[key], fieldOf(inner, key), ranks, [...path, key]))
  )
}

function misplaced(
  keys: readonly string[],
  compare: CompareKeys,
  path: readonly PropertyKey[],
): Disorder | null {
  const at = keys.findIndex((key, i) => i > 0 && compare(keys[i - 1] ?? '', key) > 0)
  if (at === -1) return null
  const key = keys[at] ?? ''
  return { path: pathOf(path), key, after: keys.find((other) => compare(other, key) > 0) ?? '' }
}

function firstOf<Step>(steps: Iterable<Step>, find: (step: Step) => Disorder | null): Disorder | null {
  for (const step of steps) {
    const found = find(step)
    if (found !== null) return found
  }
  return null
}

type CompareKeys = (a: string, b: string) => number

const compareStrings: CompareKeys = (a, b) => (a === b ? 0 : a < b ? -1 : 1)

/** Fields as the schema lists them, what it does not know behind them; elsewhere by rank, then by letter. */
function keyOrder(schema: z.ZodType, ranks: KeyRanks): CompareKeys {
  const places = schema instanceof z.ZodObject ? placesOf(schema) : ranks
  const placeOf = (key: string) => places.get(key) ?? places.size
  return (a, b) => placeOf(a) - placeOf(b) || compareStrings(a, b)
}

const fieldPlaces = new WeakMap<z.ZodObject, KeyRanks>()

function placesOf(schema: z.ZodObject): KeyRanks {
  const known = fieldPlaces.get(schema)
  if (known) return known
  const places = new Map(Object.keys(schema.shape).map((key, i) => [key, i]))
  fieldPlaces.set(schema, places)
  return places
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
