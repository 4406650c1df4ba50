import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wrapText } from './wrapText'

test('lines break between words', () => {
  expect(wrapText('sidecars 4.8, control plane 0.18', 16, 3)).toEqual([
    'sidecars 4.8,',
    'control plane',
    '0.18',
  ])
})

test('what does not fit the last line ends in dots', () => {
  expect(wrapText('one two three four five', 9, 2)).toEqual(['one two', 'three fo…'])
})

test('short text stays as it is', () => {
  expect(wrapText('one', 9, 1)).toEqual(['one'])
})

test('there are never more lines than asked for, and short words never reach beyond the columns', () => {
  const words = fc.array(
    fc.string({ minLength: 1, maxLength: 8 }).filter((word) => !word.includes(' ')),
    {
      minLength: 1,
    },
  )
  fc.assert(
    fc.property(
      words,
      fc.integer({ min: 8, max: 40 }),
      fc.integer({ min: 1, max: 4 }),
      (all, columns, most) => {
        const lines = wrapText(all.join(' '), columns, most)
        expect(lines.length).toBeLessThanOrEqual(most)
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns)
      },
    ),
  )
})
