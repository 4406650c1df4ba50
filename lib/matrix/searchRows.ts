import type { MeshId } from '../dataset/types'
import { fold } from './fold'
import type { RowIndex } from './indexRows'
import type { SearchText } from './types'

/** For each row 1 where the word is found. */
export type WordHits = Uint8Array

interface Haystacks {
  searchText: SearchText | null
  shown: string
  /** What is searched of each row; filled in as rows are searched. */
  texts: (readonly string[] | undefined)[]
  hits: Map<string, WordHits>
}

/** Words that a visitor has typed lately; beyond that they are searched again. */
const REMEMBERED_WORDS = 200

const remembered = new WeakMap<RowIndex, Haystacks>()

/** The rows that hold a folded word in title, criteria, or a shown mesh's value or summary. */
export function rowsWithWord(
  index: RowIndex,
  word: string,
  shown: readonly MeshId[],
  searchText: SearchText | null,
): WordHits {
  const haystacks = haystacksOf(index, shown, searchText)
  const known = haystacks.hits.get(word)
  if (known) return known
  const candidates = widerHits(haystacks.hits, word)
  const hits = new Uint8Array(index.size)
  for (let place = 0; place < index.size; place++) {
    if (candidates && candidates[place] === 0) continue
    if (textsOf(haystacks, index, place, shown).some((text) => text.includes(word))) hits[place] = 1
  }
  if (haystacks.hits.size >= REMEMBERED_WORDS) haystacks.hits.clear()
  haystacks.hits.set(word, hits)
  return hits
}

/** What a longer word holds, its beginning holds too: each further letter looks only where the last one hit. */
function widerHits(hits: ReadonlyMap<string, WordHits>, word: string): WordHits | undefined {
  for (let length = word.length - 1; length > 0; length--) {
    const wider = hits.get(word.slice(0, length))
    if (wider) return wider
  }
  return undefined
}

function haystacksOf(index: RowIndex, shown: readonly MeshId[], searchText: SearchText | null): Haystacks {
  const key = shown.join(',')
  const known = remembered.get(index)
  if (known && known.shown === key && known.searchText === searchText) return known
  const haystacks = { searchText, shown: key, texts: [], hits: new Map<string, WordHits>() }
  remembered.set(index, haystacks)
  return haystacks
}

function textsOf(
  haystacks: Haystacks,
  index: RowIndex,
  place: number,
  shown: readonly MeshId[],
): readonly string[] {
  const known = haystacks.texts[place]
  if (known) return known
  const row = index.rows[place]
  if (!row) return []
  const { searchText } = haystacks
  const texts = [fold(row.title)]
  const add = (text: string | undefined) => text !== undefined && texts.push(text)
  add(searchText?.criteria[row.id])
  for (const mesh of shown) {
    const cell = row.cells[mesh]
    if (cell) add(fold(cell.value))
    add(searchText?.summaries[mesh]?.[row.id])
  }
  haystacks.texts[place] = texts
  return texts
}
