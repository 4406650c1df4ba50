import type { ShownTo } from './filterRows'
import { fold, wordsOf } from './fold'
import type { MatrixRow, SearchText } from './types'
import type { MatrixView } from './view'
import { visibleRows } from './visibleRows'

/** For a search with no result: the query with its mistyped words put right, if that shows rows; else null. */
export function didYouMean(
  rows: readonly MatrixRow[],
  view: MatrixView,
  scenario: ShownTo,
  searchText: SearchText | null = null,
): string | null {
  const words = wordsOf(view.q)
  const vocabulary = titleWords(rows)
  const finds = (q: string) => visibleRows(rows, { ...view, q }, scenario, searchText).length > 0
  const corrected = words.map((word) => (finds(word) ? word : (nearestWord(word, vocabulary) ?? word)))
  const q = corrected.join(' ')
  return q !== words.join(' ') && finds(q) ? q : null
}

function titleWords(rows: readonly MatrixRow[]): string[] {
  return [...new Set(rows.flatMap((row) => fold(row.title).split(/[^\p{L}\p{N}]+/u)))].filter(
    (word) => word.length > 2,
  )
}

/** The word with the fewest typing errors between; one error in short words, two in long ones. */
export function nearestWord(word: string, vocabulary: readonly string[]): string | null {
  if (word.length < 3 || word.length > 40) return null
  let best: string | null = null
  let fewest = word.length <= 5 ? 1 : 2
  for (const candidate of vocabulary) {
    if (Math.abs(candidate.length - word.length) > fewest) continue
    const errors = typingErrors(word, candidate)
    if (errors > fewest || (best !== null && errors === fewest)) continue
    best = candidate
    fewest = errors
  }
  return best
}

/** Letters left out, added, changed or swapped with their neighbour. */
export function typingErrors(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    beforeLast = last
    last = current
  }
  return last[b.length] ?? 0
}
