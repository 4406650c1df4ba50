import { expect, test } from 'vitest'
import { sayChange } from './sayChange'
import type { Cell } from './types'

const partial: Cell = { level: 'partial', maturity: 'beta', value: 'Half' }

test.each<[string, Cell | null, Cell | null, string | null, string | null]>([
  [
    'all of it',
    partial,
    { level: 'native', maturity: 'stable', value: 'Yes' },
    'Partial, Beta, “Half”',
    'Native, Stable, “Yes”',
  ],
  ['the level alone', partial, { ...partial, level: 'native' }, 'Partial', 'Native'],
  ['the words alone', partial, { ...partial, value: 'Most' }, '“Half”', '“Most”'],
  ['a maturity that is no longer stated', partial, { ...partial, maturity: null }, 'Beta', 'nothing stated'],
  ['a new cell', null, partial, null, 'Partial, Beta, “Half”'],
  ['a cell that has gone', partial, null, 'Partial, Beta, “Half”', null],
])('%s', (_, was, became, before, after) => {
  expect(sayChange({ was, became })).toEqual({ before, after })
})
