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
    const frame = frames.at(-1)
    if (token === '{') frames.push({ keys: new Set(), step: '' })
    else if (token === '[') frames.push({ keys: null, step: 0 })
    else if (token === '}' || token === ']') frames.pop()
    else if (token === ',' && typeof frame?.step === 'number') frame.step += 1
    else if (token === ':' && frame?.keys) {
      const key: unknown = JSON.parse(lastString)
      frame.step = String(key)
      if (frame.keys.has(frame.step)) problems.push(duplicate(file, frames))
      frame.keys.add(frame.step)
    } else lastString = token
  }
  return problems
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
