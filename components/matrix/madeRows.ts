import type { MatrixRow } from '@/lib/matrix/types'

/** The first half of one category, the second of the other; every third row is the same in both meshes. */
export function makeRows(count: number): MatrixRow[] {
  return Array.from({ length: count }, (_, place) => ({
    id: `row-${place}`,
    category: place < count / 2 ? 'a' : 'b',
    title: `Row ${place}`,
    kind: 'support',
    cells: {
      ash: { level: 'native', value: 'yes', maturity: null },
      birch: { level: place % 3 === 0 ? 'native' : 'none', value: 'yes', maturity: null },
    },
  }))
}
