import type { z } from 'zod'
import { type Problem, pathOf } from './problem'

export interface Shape<Content> {
  problems: Problem[]
  /** null when the rules cannot work on it. */
  content: Content | null
  /** Paths whose entry was replaced by a stand-in: nothing that the rules say of them counts. */
  replaced: string[]
}

/** Places that may be broken alone: what stands there is replaced, so that the rules can judge the rest. */
export type StandIns = Readonly<Record<string, unknown>>

/** Wrong in itself, yet of the type that the rules expect. */
const HARMLESS = new Set(['too_big', 'too_small', 'invalid_format', 'unrecognized_keys', 'invalid_value'])
/** What may be left once stand-ins are in place: a bad key then leads to a sound entry. */
const LEFT_OVER = new Set([...HARMLESS, 'invalid_key'])

/** Holds a file against its schema and names every place where it differs. */
export function shapeOf<Content>(
  file: string,
  json: unknown,
  schema: z.ZodType<Content>,
  standIns: StandIns = {},
): Shape<Content> {
  const first = schema.safeParse(json)
  if (first.success) return { problems: [], content: first.data, replaced: [] }
  const { issues } = first.error
  const problems = issues.flatMap((issue) => problemsOf(file, issue, json))
  const ruinous = issues.filter(({ code }) => !HARMLESS.has(code))
  const mended = ruinous.reduce<unknown>((value, { path }) => replaceAt(value, path, standIns), json)
  const rest = mended === undefined ? [] : (schema.safeParse(mended).error?.issues ?? [])
  const usable = mended !== undefined && rest.every(({ code }) => LEFT_OVER.has(code))
  // The one cast of the dataset: what is left differs from the type in lengths and spellings, not in its build.
  return {
    problems,
    content: usable ? (mended as Content) : null,
    replaced: ruinous.map(({ path }) => pathOf(path.slice(0, 2))),
  }
}

function replaceAt(json: unknown, path: readonly PropertyKey[], standIns: StandIns): unknown {
  const [field, key] = path.map(String)
  if (!isRecord(json) || field === undefined || key === undefined || !(field in standIns)) return undefined
  const entries = json[field]
  return isRecord(entries) ? { ...json, [field]: { ...entries, [key]: standIns[field] } } : undefined
}

function problemsOf(file: string, issue: z.core.$ZodIssue, json: unknown): Problem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      file,
      path: pathOf([...issue.path, key]),
      message: `“${key}” is not a field of this place.`,
      fix: 'correct its spelling or remove it; data/README.md lists the fields.',
    }))
  return [{ file, path: pathOf(issue.path), ...explain(issue, at(json, issue.path)) }]
}

function explain(issue: z.core.$ZodIssue, value: unknown): Pick<Problem, 'message' | 'fix'> {
  switch (issue.code) {
    case 'too_big':
      return {
        message: `Too long: ${sizeOf(value)} where ${issue.maximum} is the most.`,
        fix: 'shorten it; details belong in the summary or a caveat.',
      }
    case 'too_small':
      return {
        message: 'It is empty or too small.',
        fix: `give at least ${issue.minimum}, or null where it may be unknown.`,
      }
    case 'invalid_value':
      return {
        message: `${quote(value)} is not one of the allowed words.`,
        fix: `use one of ${issue.values.map(String).join(', ')}.`,
      }
    case 'invalid_type':
      return value === undefined
        ? {
            message: 'This field is missing.',
            fix: `add it as ${issue.expected}; null only where the schema allows it.`,
          }
        : { message: `${quote(value)} is not of the right type.`, fix: `make it ${issue.expected}.` }
    case 'invalid_format':
      return { message: `${quote(value)} is not written as it must be.`, fix: formatHint(issue) }
    case 'invalid_key':
      return {
        message: 'This key is not a valid id.',
        fix: 'use lower-case words joined by hyphens, 60 characters at most.',
      }
    default:
      return { message: issue.message, fix: 'compare it with data/README.md.' }
  }
}

function formatHint(issue: z.core.$ZodIssueInvalidStringFormat): string {
  if (issue.format === 'url') return 'give a full address that starts with https://.'
  if (issue.format === 'date') return 'write the day as YYYY-MM-DD.'
  return issue.format === 'regex' ? `${issue.message}.` : `make it a valid ${issue.format}.`
}

function sizeOf(value: unknown): string {
  if (typeof value === 'string') return `${value.length} characters`
  return Array.isArray(value) ? `${value.length} entries` : String(value)
}

function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return typeof value === 'string' ? `“${cut(value)}”` : cut(text)
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

function at(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)]
    return isRecord(value) && Object.hasOwn(value, String(key)) ? value[String(key)] : undefined
  }, json)
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
