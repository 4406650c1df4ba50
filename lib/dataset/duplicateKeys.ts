import { type Problem, pathOf } from './problem'

interface Frame {
  keys: Set<string> | null
  step: string | number
}

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/g

/** JSON.parse keeps the last of two equal keys without a word, so they are looked for in the text itself. */
export function duplicateKeys(file: string, json: string): Problem[] {
  const problems: Problem[] = []
  const frames: Frame[] = []
  let lastString = ''
  for (const [token] of json.matchAll(TOKEN)) {
    if (token === ':') problems.push(...enterKey(file, frames, lastString))
    else if (token.startsWith('"')) lastString = token
    else move(frames, token)
  }
  return problems
}

function move(frames: Frame[], token: string): void {
  const frame = frames.at(-1)
  if (token === '{') frames.push({ keys: new Set(), step: '' })
  else if (token === '[') frames.push({ keys: null, step: 0 })
  else if (token !== ',') frames.pop()
  else if (typeof frame?.step === 'number') frame.step += 1
}

function enterKey(file: string, frames: readonly Frame[], token: string): Problem[] {
  const frame = frames.at(-1)
  if (!frame?.keys) return []
  const key = String(JSON.parse(token))
  const known = frame.keys.has(key)
  frame.step = key
  frame.keys.add(key)
  return known ? [duplicate(file, frames)] : []
}

function duplicate(file: string, frames: readonly Frame[]): Problem {
  const path = pathOf(frames.map(({ step }) => step))
  return {
    file,
    path,
    message: `The key “${frames.at(-1)?.step}” stands here twice, and only the last one would count.`,
    fix: 'keep the right one and delete the other.',
  }
}
