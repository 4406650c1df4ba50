import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkTitles } from './linkTitles'

const TITLES: Record<string, string> = { a: 'Retries', b: 'Retries and timeouts', c: 'Tracing (spans)' }
const titleOf = (id: string) => TITLES[id] ?? id
const written = (text: string, ...ids: string[]) =>
  linkTitles(text, ids, titleOf).map(({ text: part, capability }) => (capability ? `[${part}]` : part))

describe('the links in a sentence', () => {
  it('stand where the sentence names its rows', () => {
    expect(written('Ahead in Retries and Tracing (spans).', 'c', 'a')).toEqual([
      'Ahead in ',
      '[Retries]',
      ' and ',
      '[Tracing (spans)]',
      '.',
    ])
  })

  it('take the longest title where one begins another', () => {
    expect(written('Retries and timeouts: none.', 'a', 'b')[0]).toBe('[Retries and timeouts]')
  })

  it('follow the sentence where it names no row', () => {
    expect(written('It is behind.', 'a')).toEqual(['It is behind.', ' ', '[Retries]'])
  })

  it('leave the words as they were, and name each row once', () => {
    const words = fc.constantFrom('Retries', 'Retries and timeouts', 'Tracing (spans)', ': ', ' and ', 'x')
    fc.assert(
      fc.property(
        fc.array(words).map((all) => all.join('')),
        fc.array(fc.constantFrom('a', 'b', 'c')),
        (text, ids) => {
          const parts = linkTitles(text, ids, titleOf)
          expect(
            parts
              .map((part) => part.text)
              .join('')
              .startsWith(text),
          ).toBe(true)
          const named = parts.flatMap(({ capability }) => capability ?? [])
          expect(named.sort()).toEqual([...new Set(ids)].sort())
        },
      ),
    )
  })
})
