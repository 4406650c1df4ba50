// A hundred megabytes of JSON as one tree would take a gigabyte. This reads the bytes as they come, cuts out
// the elements of the top-level `items`, and hands each to the real JSON parser on its own.
import { JsonPiece } from './jsonPiece'
import { ClusterError } from './problem'
import { property } from './readValue'

const QUOTE = 0x22
const COMMA = 0x2c
const COLON = 0x3a
const OPEN_BRACKET = 0x5b
const BACKSLASH = 0x5c
const CLOSE_BRACKET = 0x5d
const OPEN_BRACE = 0x7b
const CLOSE_BRACE = 0x7d
const ITEMS = [0x69, 0x74, 0x65, 0x6d, 0x73]

const isSpace = (byte: number) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)
const opens = (byte: number) => byte === OPEN_BRACE || byte === OPEN_BRACKET
const closes = (byte: number) => byte === CLOSE_BRACE || byte === CLOSE_BRACKET

/** Where the reader stands: before a document, in it but outside the items, between two items, inside one. */
type Place = 'outside' | 'shell' | 'list' | 'item'

/**
 * What is left of a document without its items is the shell, `{"apiVersion":"v1","items":[],"kind":"List"}`.
 * It is parsed last, so a single object is simply a shell without items.
 */
export class JsonObjects {
  readonly #onObject: (object: unknown) => void
  readonly #shell = new JsonPiece()
  readonly #item = new JsonPiece()
  #place: Place = 'outside'
  #inString = false
  #escaped = false
  #shellDepth = 0
  #itemDepth = 0
  #afterItem = false
  /** How much of a first-level string reads "items" so far; -1: it does not. */
  #matched = -1
  #key: 'other' | 'items' | 'items:' = 'other'
  /** First byte of the chunk that the current piece has not taken yet. */
  #from = 0
  #offset = 0
  #objects = 0

  constructor(onObject: (object: unknown) => void) {
    this.#onObject = onObject
  }

  push(chunk: Uint8Array): void {
    this.#from = 0
    let at = 0
    while (at < chunk.length) {
      if (this.#inString) at = this.#passString(chunk, at)
      else if (this.#place === 'item') at = this.#passItem(chunk, at)
      else {
        const byte = chunk[at] ?? 0
        if (!isSpace(byte)) this.#step(chunk, at, byte)
        at++
      }
    }
    if (this.#place === 'item') this.#item.add(chunk.subarray(this.#from))
    if (this.#place === 'shell') this.#shell.add(chunk.subarray(this.#from))
    this.#offset += chunk.length
  }

  end(): void {
    if (this.#place === 'outside') return
    const place = this.#objects > 0 ? `after ${this.#objects} whole objects` : 'inside its first object'
    throw new ClusterError('truncated', `JSON that breaks off ${place}`, {
      remedy: 'The file is not complete. Let kubectl finish, check that the disk is not full, and try again.',
    })
  }

  #step(chunk: Uint8Array, at: number, byte: number): void {
    if (this.#place === 'outside') this.#startDocument(chunk, at, byte)
    else if (this.#place === 'list') this.#stepInList(chunk, at, byte)
    else this.#stepInShell(chunk, at, byte)
  }

  #startDocument(chunk: Uint8Array, at: number, byte: number): void {
    if (!opens(byte)) this.#refuse(at)
    this.#place = 'shell'
    this.#key = 'other'
    this.#shellDepth = 1
    this.#from = at
    if (byte === OPEN_BRACKET) this.#startList(chunk, at)
  }

  #startList(chunk: Uint8Array, at: number): void {
    this.#shell.add(chunk.slice(this.#from, at + 1))
    this.#place = 'list'
    this.#afterItem = false
  }

  #stepInList(chunk: Uint8Array, at: number, byte: number): void {
    if (byte === CLOSE_BRACKET) {
      this.#place = 'shell'
      this.#from = at
      this.#closeInShell(chunk, at)
    } else if (byte === COMMA && this.#afterItem) {
      this.#afterItem = false
    } else if (byte === OPEN_BRACE && !this.#afterItem) {
      this.#place = 'item'
      this.#itemDepth = 1
      this.#from = at
    } else {
      this.#refuse(at)
    }
  }

  #stepInShell(chunk: Uint8Array, at: number, byte: number): void {
    const key = this.#key
    const first = this.#shellDepth === 1
    this.#key = first && key === 'items' && byte === COLON ? 'items:' : 'other'
    if (byte === QUOTE) {
      this.#inString = true
      this.#matched = first ? 0 : -1
    } else if (opens(byte)) {
      this.#shellDepth++
      if (byte === OPEN_BRACKET && key === 'items:') this.#startList(chunk, at)
    } else if (closes(byte)) {
      this.#closeInShell(chunk, at)
    }
  }

  #closeInShell(chunk: Uint8Array, at: number): void {
    this.#shellDepth--
    if (this.#shellDepth > 0) return
    this.#shell.add(chunk.slice(this.#from, at + 1))
    this.#place = 'outside'
    this.#finishDocument(at)
  }

  /** Returns the place after the string, or the end of the chunk. */
  #passString(chunk: Uint8Array, from: number): number {
    let escaped = this.#escaped
    for (let at = from; at < chunk.length; at++) {
      const byte = chunk[at]
      if (byte === QUOTE && !escaped) {
        this.#inString = false
        this.#escaped = false
        this.#key = this.#matched === ITEMS.length ? 'items' : 'other'
        return at + 1
      }
      escaped = byte === BACKSLASH && !escaped
      if (this.#matched >= 0) this.#matched = byte === ITEMS[this.#matched] ? this.#matched + 1 : -1
    }
    this.#escaped = escaped
    return chunk.length
  }

  /** Returns the place after the item, after the quote that begins a string, or the end of the chunk. */
  #passItem(chunk: Uint8Array, from: number): number {
    for (let at = from; at < chunk.length; at++) {
      const byte = chunk[at] ?? 0
      if (byte === QUOTE) {
        this.#inString = true
        this.#matched = -1
        return at + 1
      }
      if (opens(byte)) this.#itemDepth++
      else if (closes(byte) && --this.#itemDepth === 0) {
        this.#finishItem(chunk, at + 1)
        return at + 1
      }
    }
    return chunk.length
  }

  #finishItem(chunk: Uint8Array, to: number): void {
    this.#item.add(chunk.subarray(this.#from, to))
    const object = this.#item.take()
    if (object === undefined) this.#refuse(to)
    this.#place = 'list'
    this.#afterItem = true
    this.#give(object)
  }

  #finishDocument(at: number): void {
    const shell = this.#shell.take()
    if (shell === undefined) this.#refuse(at)
    if (Array.isArray(shell)) return
    const items = property(shell, 'items')
    if (!Array.isArray(items)) this.#give(shell)
    // Empty for an ordinary list: its items are gone already. Not so if the key was written with escapes.
    else for (const object of items) this.#give(object)
  }

  #give(object: unknown): void {
    this.#objects++
    this.#onObject(object)
  }

  #refuse(at: number): never {
    const place = new Intl.NumberFormat('en').format(this.#offset + at + 1)
    throw new ClusterError('malformed', `text that is not valid JSON near byte ${place}`, {
      remedy: 'The file was changed after kubectl wrote it, or two outputs were mixed. Write it anew.',
    })
  }
}
