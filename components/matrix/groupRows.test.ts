import { describe, expect, test } from 'vitest'
import type { MatrixRow } from '@/lib/matrix/types'
import { groupRows, groupsOf } from './groupRows'
import { makeRows } from './madeRows'

const CATEGORIES = [
  { id: 'a', title: 'A' },
  { id: 'b', title: 'B' },
]

const input = (rows: MatrixRow[]) => ({
  categories: CATEGORIES,
  rows,
  visible: rows,
  folded: [],
  openFolds: new Set<string>(),
  allGroups: groupsOf(rows, CATEGORIES),
  limit: null,
})

describe('groupRows', () => {
  test('a table of usual size keeps every row in the document and shows those that pass', () => {
    const rows = makeRows(10)
    const grouped = groupRows({ ...input(rows), visible: rows.slice(6) })
    expect(grouped.groups.map(({ rows: mounted }) => mounted.length)).toEqual([5, 5])
    expect([...grouped.visibleCounts]).toEqual([['b', 4]])
    expect(grouped.hasMore).toBe(false)
  })

  test('an opened fold joins the shown rows in their order and is not counted', () => {
    const rows = makeRows(10)
    const folded = [rows[0], rows[7]].filter((row) => row !== undefined)
    const visible = rows.filter((row) => !folded.includes(row))
    const grouped = groupRows({ ...input(rows), visible, folded, openFolds: new Set(['a']) })
    expect(grouped.drawn.map(({ id }) => id)).toEqual(['row-0', ...visible.map(({ id }) => id)])
    expect([...grouped.visibleCounts.values()]).toEqual([4, 4])
    expect([...grouped.foldedCounts.values()]).toEqual([1, 1])
  })

  test('a very long table draws no more than its limit, and still counts them all', () => {
    const rows = makeRows(600)
    const grouped = groupRows({ ...input(rows), limit: 50 })
    expect(grouped.drawn).toHaveLength(50)
    expect(grouped.listed).toHaveLength(600)
    expect(grouped.hasMore).toBe(true)
    expect([...grouped.visibleCounts.values()]).toEqual([300, 300])
  })
})
