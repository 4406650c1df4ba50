// The two ways in which a record is written. Whatever a visitor or a link brought along is text and nothing else:
// it can neither open a tag nor end a line.
import type { Block, Line, RecordDocument } from './document'

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Text that means itself in Markdown, wherever in a line it stands. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]|~#]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/^([-+=]|\d+[.)])(?=\s|$)/, '\\$1')
}

/** An address without anything that could end it: in Markdown it stands between angle brackets. */
const safeHref = (href: string): string => href.replace(/[\s<>\\]/g, (found) => encodeURIComponent(found))

const markdownLine = (line: Line): string =>
  line
    .map((part) =>
      typeof part === 'string'
        ? escapeKeepingEnds(part)
        : part.text === part.href
          ? `<${safeHref(part.href)}>`
          : `[${escapeMarkdown(part.text)}](<${safeHref(part.href)}>)`,
    )
    .join('')

/** Words beside a link keep the space that parts them from it. */
function escapeKeepingEnds(text: string): string {
  const before = /^\s/.test(text) ? ' ' : ''
  const after = /\S\s+$/.test(text) ? ' ' : ''
  return `${before}${escapeMarkdown(text)}${after}`
}

function markdownBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`
    case 'paragraph':
      return markdownLine(block.line)
    case 'list':
      return block.items.map((item) => `* ${markdownLine(item)}`).join('\n')
  }
}

/** In YAML every JSON string is a string. */
const frontMatter = (front: RecordDocument['front']): string =>
  ['---', ...front.map(([key, value]) => `${key}: ${JSON.stringify(oneLine(value))}`), '---'].join('\n')

export const toMarkdown = ({ front, blocks }: RecordDocument): string =>
  `${[frontMatter(front), ...blocks.map(markdownBlock)].join('\n\n')}\n`

const textLine = (line: Line): string =>
  line
    .map((part) =>
      typeof part === 'string'
        ? part.replace(/\s+/g, ' ')
        : part.text === part.href
          ? part.href
          : `${oneLine(part.text)} (${part.href})`,
    )
    .join('')

const UNDERLINES = { 1: '=', 2: '-', 3: '' } as const

function textBlock(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const text = oneLine(block.text)
      const underline = UNDERLINES[block.level]
      return underline === '' ? text : `${text}\n${underline.repeat(text.length)}`
    }
    case 'paragraph':
      return textLine(block.line)
    case 'list':
      return block.items.map((item) => `- ${textLine(item)}`).join('\n')
  }
}

export const toPlainText = ({ front, blocks }: RecordDocument): string =>
  `${[front.map(([key, value]) => `${key}: ${oneLine(value)}`).join('\n'), ...blocks.map(textBlock)].join('\n\n')}\n`
