import { type Problem, pathOf } from './problem'

export interface ParsedJson {
  /** undefined where nothing may be built on the text. */
  json: unknown
  problems: Problem[]
}

interface Frame {
  keys: Set<string> | null
  step: string | number
}

/** No data file comes near it, so that what follows may walk the tree without counting. */
const MAX_DEPTH = 30

/**
 * JSON.parse keeps the last of two equal keys without a word, so they are looked for in the text itself. A key that
 * JavaScript takes for a prototype would slip through every later check.
 */
export function parseJson(file: string, text: string): ParsedJson {
  try {
    const json: unknown = JSON.parse(text)
    return { json, problems: walk(file, text) }
  } catch (error) {
    const message = `This is not JSON that we read: ${error instanceof Error ? error.message : String(error)}.`
    const fix = 'look there for a missing comma, quote or bracket.'
    return { json: undefined, problems: [{ file, path: '', message, fix }] }
  }
}

/** The text is known to be JSON, so strings and brackets are all there is to follow. */
function walk(file: string, text: string): Problem[] {
  const problems: Problem[] = []
  const frames: Frame[] = []
  let lastString = ''
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '"') {
      const end = endOfString(text, at)
      lastString = text.slice(at, end)
      at = end - 1
    } else if (sign === ':') problems.push(...enterKey(file, frames, lastString))
    else if (sign !== undefined) move(frames, sign)
  }
  return problems
}

function endOfString(text: string, start: number): number {
  let end = start + 1
  while (text[end] !== '"') end += text[end] === '\\' ? 2 : 1
  return end + 1
}

function move(frames: Frame[], sign: string): void {
  if (sign === '{') frames.push({ keys: new Set(), step: '' })
  else if (sign === '[') frames.push({ keys: null, step: 0 })
  else if (sign === '}' || sign === ']') frames.pop()
  else if (sign === ',') nextEntry(frames.at(-1))
  if (frames.length > MAX_DEPTH) throw new Error(`it is nested more than ${MAX_DEPTH} deep`)
}

function nextEntry(frame: Frame | undefined): void {
  if (typeof frame?.step === 'number') frame.step += 1
}

function enterKey(file: string, frames: readonly Frame[], token: string): Problem[] {
  const frame = frames.at(-1)
  if (!frame?.keys) return NONE
  const key = token.includes('\\') ? String(JSON.parse(token)) : token.slice(1, -1)
  if (key === '__proto__') throw new Error('“__proto__” cannot be a key')
  const known = frame.keys.has(key)
  frame.step = key
  frame.keys.add(key)
  return known ? [duplicate(file, frames)] : NONE
}

const NONE: Problem[] = []

function duplicate(file: string, frames: readonly Frame[]): Problem {
  return {
    file,
    path: pathOf(frames.map(({ step }) => step)),
    message: `The key “${frames.at(-1)?.step}” stands here twice, and only the last one would count.`,
    fix: 'keep the right one and delete the other.',
  }
}
