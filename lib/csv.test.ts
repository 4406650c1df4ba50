import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCsv } from './csv'

test('quotes commas, quotes and line breaks, and doubles quotes', () => {
  expect(toCsv([['a', 'b,c', 'say "d"', 'e\nf', 1.5, null]])).toBe('a,"b,c","say ""d""","e\nf",1.5,\r\n')
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('keeps a spreadsheet from running %j', (text) => {
  expect(toCsv([[text]])).toMatch(/^"?'/)
})

test('keeps a negative number a number', () => {
  expect(toCsv([[-2]])).toBe('-2\r\n')
})

test('gives back every cell when read again', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { minLength: 1 }), { minLength: 1 }), (rows) => {
      const safe = rows.map((row) => row.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)))
      expect(parse(toCsv(rows))).toEqual(safe)
    }),
  )
})

function parse(csv: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    if (end === '\r\n') {
      rows.push(row)
      row = []
    }
  }
  return rows
}
