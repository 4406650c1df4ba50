import type { ChangedCell } from './changes'
import type { Cell } from './types'
import { LEVEL_LABELS, MATURITY_LABELS } from './vocabulary'

/** What a cell showed before a change and after it, in words; of what stayed the same, nothing. null: no such cell. */
export interface SaidChange {
  before: string | null
  after: string | null
}

const PARTS: readonly ((cell: Cell) => string)[] = [
  ({ level }) => (level === null ? '' : LEVEL_LABELS[level]),
  ({ maturity }) => (maturity === null ? '' : MATURITY_LABELS[maturity]),
  ({ value }) => (value === '' ? '' : `“${value}”`),
]

export function sayChange({ was, became }: Pick<ChangedCell, 'was' | 'became'>): SaidChange {
  const changed = PARTS.filter((part) => was === null || became === null || part(was) !== part(became))
  const say = (cell: Cell | null) =>
    cell &&
    (changed
      .map((part) => part(cell))
      .filter(Boolean)
      .join(', ') ||
      'nothing stated')
  return { before: say(was), after: say(became) }
}
