import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heading, list, paragraph } from './document'
import { escapeMarkdown, toMarkdown, toPlainText } from './render'

describe('writing a record', () => {
  const document = {
    front: [['date', '2026-11-21']] as const,
    blocks: [
      heading(1, 'Use *it*'),
      paragraph('See ', { text: 'the docs', href: 'https://x.example/a b>' }, ' and ', {
        text: 'https://y',
        href: 'https://y',
      }),
      list(['- one', '2) two'], 'Nothing.'),
      list([], 'Nothing.'),
    ],
  }

  it('escapes what would be markup, and only that', () => {
    expect(toMarkdown(document)).toBe(
      [
        '---\ndate: "2026-11-21"\n---',
        '# Use \\*it\\*',
        'See [the docs](<https://x.example/a%20b%3E>) and <https://y>',
        '* \\- one\n* \\2) two',
        'Nothing.\n',
      ].join('\n\n'),
    )
  })

  it('says the same as plain text', () => {
    expect(toPlainText(document)).toBe(
      [
        'date: 2026-11-21',
        'Use *it*\n========',
        'See the docs (https://x.example/a b>) and https://y',
        '- - one\n- 2) two',
        'Nothing.\n',
      ].join('\n\n'),
    )
  })

  it('lets no text open a tag, end its line or begin a block', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const escaped = escapeMarkdown(`${text}<img src=x>\n# no`)
        expect(escaped).not.toMatch(/[<>\n\r\u2028]/)
        expect(escaped).not.toMatch(/(^|[^\\])(\\\\)*[*`[\]|#]/)
      }),
      { numRuns: 2_000 },
    )
  })
})
