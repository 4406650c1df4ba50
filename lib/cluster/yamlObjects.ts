// YAML, which takes a real parser and twenty times as long as JSON. kubectl writes a list's items at the left
// margin, so that a long list can be cut into its items and read one by one.
import { parseAllDocuments } from 'yaml'
import { joinBytes } from './chunks'
import { ClusterError, COMMAND } from './problem'
import { listAt } from './readValue'

const LARGEST_YAML = 20 * 1024 * 1024
/** How many objects are read before others may have their turn. */
const PAUSE_AFTER = 25

export class YamlObjects {
  readonly #onObject: (object: unknown) => void
  #parts: Uint8Array[] = []
  #length = 0

  constructor(onObject: (object: unknown) => void) {
    this.#onObject = onObject
  }

  push(chunk: Uint8Array): void {
    this.#length += chunk.length
    if (this.#length > LARGEST_YAML) {
      throw new ClusterError('yaml-too-large', 'more than 20 MB of YAML', {
        remedy: `Reading so much YAML takes minutes, JSON seconds. Use -o json: ${COMMAND} > cluster.json`,
      })
    }
    this.#parts.push(chunk)
  }

  async end(pause: () => Promise<void>): Promise<void> {
    const text = new TextDecoder().decode(joinBytes(this.#parts))
    this.#parts = []
    let read = 0
    for (const piece of cutList(text)) {
      for (const object of parseYaml(piece)) this.#onObject(object)
      if (++read % PAUSE_AFTER === 0) await pause()
    }
  }
}

/** Each item of a top-level list, and what is left of its document; everything else as it stands. */
function* cutList(text: string): Generator<string> {
  for (const document of text.split(/^(?=---(?:\s|$))/m)) {
    const list = /^items:[ \t]*\r?\n(?=- )/m.exec(document)
    if (!list) {
      yield document
      continue
    }
    const start = list.index + list[0].length
    const tail = /^(?![-\s#]|$)/m.exec(document.slice(start))
    const end = tail ? start + tail.index : document.length
    for (const item of document.slice(start, end).split(/^(?=- )/m)) yield item
    yield `${document.slice(0, list.index)}${document.slice(end)}`
  }
}

function* parseYaml(text: string): Generator<unknown> {
  let values: unknown[]
  try {
    if (isTooDeep(text)) throw new RangeError()
    // Merge keys and long chains of aliases have no place in kubectl's output, and can blow a small file up.
    const documents = parseAllDocuments(text, {
      schema: 'core',
      merge: false,
      uniqueKeys: false,
      logLevel: 'silent',
    })
    values =
      'empty' in documents
        ? []
        : documents.map((document) => {
            if (document.errors.length > 0) throw document.errors[0]
            return document.toJS({ maxAliasCount: 20 })
          })
  } catch {
    throw new ClusterError('malformed', 'text that is not valid YAML', {
      remedy: `Write it anew, best as JSON: ${COMMAND} > cluster.json`,
    })
  }
  for (const value of values) {
    const items = Array.isArray(value) ? value : listAt(value, 'items')
    if (items.length > 0) yield* items
    else if (value !== null) yield value
  }
}

/** Kubernetes nests a dozen levels; the YAML parser slows down with the square of the depth. */
const DEEPEST_BLOCK = /^[ \t?-]{400}/m
const DEEPEST_FLOW = 1000

function isTooDeep(text: string): boolean {
  if (DEEPEST_BLOCK.test(text)) return true
  let depth = 0
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1)
    if (depth > DEEPEST_FLOW) return true
  }
  return false
}
