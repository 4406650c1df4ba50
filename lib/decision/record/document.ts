// A record before it is written in Markdown or as plain text: headings, paragraphs, lists.

interface Link {
  text: string
  href: string
}

/** Words and links in a row. */
export type Line = readonly (string | Link)[]

export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; line: Line }
  | { kind: 'list'; items: readonly Line[] }

export interface RecordDocument {
  /** The fields of the front matter. */
  front: readonly (readonly [string, string])[]
  blocks: readonly Block[]
}

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text })
export const paragraph = (...line: Line): Block => ({ kind: 'paragraph', line })

/** A list, or a sentence that says that it is empty. */
export const list = (items: readonly (Line | string)[], whenEmpty: string): Block =>
  items.length === 0
    ? paragraph(whenEmpty)
    : { kind: 'list', items: items.map((item) => (typeof item === 'string' ? [item] : item)) }
