import type { Capability, CategoryId, Claim, Mesh } from '../dataset/types'
import type { Level } from '../dataset/vocabulary'

export interface PairRow {
  capability: Capability
  first: Claim
  second: Claim
}

/** Who has what the other lacks. `degree`: neither simply has it while the other simply lacks it. */
type Side = 'first' | 'second' | 'degree'

export interface DifferingRow extends PairRow {
  side: Side
}

export interface PairComparison {
  differing: readonly DifferingRow[]
  alike: readonly PairRow[]
  text: readonly PairRow[]
}

/** One's own and there, or the project's own add-on: what a reader would call “it has that”. */
const HAD: readonly Level[] = ['native', 'addon']
const LACKED: readonly Level[] = ['none', 'external', 'commercial']

/** Every row that both meshes answer. Rows differ as in the matrix: by their levels. */
export function comparePair(
  capabilities: readonly Capability[],
  first: Pick<Mesh, 'claims'>,
  second: Pick<Mesh, 'claims'>,
): PairComparison {
  const rows = capabilities.flatMap((capability) => {
    const [one, other] = [first.claims[capability.id], second.claims[capability.id]]
    return one && other ? [{ capability, first: one, second: other }] : []
  })
  const support = rows.filter(({ capability }) => capability.kind === 'support')
  return {
    differing: support
      .filter((row) => row.first.level !== row.second.level)
      .map((row) => ({ ...row, side: sideOf(row) })),
    alike: support.filter((row) => row.first.level === row.second.level),
    text: rows.filter(({ capability }) => capability.kind === 'text'),
  }
}

function sideOf({ first, second }: PairRow): Side {
  if (has(first) && lacks(second)) return 'first'
  if (has(second) && lacks(first)) return 'second'
  return 'degree'
}

const has = ({ level }: Claim) => level !== null && HAD.includes(level)
const lacks = ({ level }: Claim) => level !== null && LACKED.includes(level)

/** “They differ in level in 41 of 99 rows: 20 that only A has itself, 9 that only B has itself, 12 only in degree.” */
export function summarisePair(
  { differing, alike }: PairComparison,
  names: { first: string; second: string },
): string {
  const total = differing.length + alike.length
  if (differing.length === 0) return `They have the same level in all ${total} rows that have one.`
  const count = (side: Side) => differing.filter((row) => row.side === side).length
  return (
    `They differ in level in ${differing.length} of ${total} rows: ` +
    `${count('first')} that only ${names.first} has itself, ` +
    `${count('second')} that only ${names.second} has itself, ` +
    `${count('degree')} only in degree.`
  )
}

export interface CategoryCount {
  category: CategoryId
  differing: number
  alike: number
}

export function countByCategory(
  { differing, alike }: PairComparison,
  categories: readonly CategoryId[],
): CategoryCount[] {
  const within = (rows: readonly PairRow[], category: CategoryId) =>
    rows.filter((row) => row.capability.category === category).length
  return categories
    .map((category) => ({ category, differing: within(differing, category), alike: within(alike, category) }))
    .filter((count) => count.differing + count.alike > 0)
}
