// The state of the matrix page, under the names that the permalink gives it, and what a visitor can do to it.
import type { CapabilityId, CategoryId, MeshId } from '../dataset/types'
import { LEVELS, type Level, MATURITIES, type Maturity } from '../dataset/vocabulary'

export interface OpenCell {
  mesh: MeshId
  capability: CapabilityId
}

/** An empty list, an empty text and `false` leave a filter unset. */
export interface MatrixView {
  cat: readonly CategoryId[]
  level: readonly Level[]
  maturity: readonly Maturity[]
  q: string
  diff: boolean
  mine: boolean
  open: OpenCell | null
}

export const DEFAULT_MATRIX_VIEW: MatrixView = {
  cat: [],
  level: [],
  maturity: [],
  q: '',
  diff: false,
  mine: false,
  open: null,
}

/** One thing to click in the filters: a value of a list, or a switch. */
export type FilterValue =
  | { key: 'cat'; value: CategoryId }
  | { key: 'level'; value: Level }
  | { key: 'maturity'; value: Maturity }
  | { key: 'diff' }
  | { key: 'mine' }

/** A filter that is set: a chip to take away. */
export type ActiveFilter = FilterValue | { key: 'q'; value: string }

export function toggleFilter(view: MatrixView, filter: FilterValue): MatrixView {
  switch (filter.key) {
    case 'cat':
      return { ...view, cat: toggled(view.cat, filter.value) }
    case 'level':
      return { ...view, level: toggled(view.level, filter.value, LEVELS) }
    case 'maturity':
      return { ...view, maturity: toggled(view.maturity, filter.value, MATURITIES) }
    case 'diff':
      return { ...view, diff: !view.diff }
    case 'mine':
      return { ...view, mine: !view.mine }
  }
}

export function isChosen(view: MatrixView, filter: FilterValue): boolean {
  switch (filter.key) {
    case 'cat':
      return view.cat.includes(filter.value)
    case 'level':
      return view.level.includes(filter.value)
    case 'maturity':
      return view.maturity.includes(filter.value)
    case 'diff':
    case 'mine':
      return view[filter.key]
  }
}

export function removeFilter(view: MatrixView, filter: ActiveFilter): MatrixView {
  return filter.key === 'q' ? { ...view, q: '' } : toggleFilter(view, filter)
}

/** Clears every filter and leaves the open cell. */
export function clearFilters(view: MatrixView): MatrixView {
  return { ...DEFAULT_MATRIX_VIEW, open: view.open }
}

export function activeFilters(view: MatrixView): ActiveFilter[] {
  const q = view.q.trim()
  return [
    ...(q === '' ? [] : [{ key: 'q' as const, value: q }]),
    ...view.cat.map((value) => ({ key: 'cat' as const, value })),
    ...view.level.map((value) => ({ key: 'level' as const, value })),
    ...view.maturity.map((value) => ({ key: 'maturity' as const, value })),
    ...(view.diff ? [{ key: 'diff' as const }] : []),
    ...(view.mine ? [{ key: 'mine' as const }] : []),
  ]
}

function toggled<T>(list: readonly T[], value: T, order?: readonly T[]): T[] {
  const next = list.includes(value) ? list.filter((other) => other !== value) : [...list, value]
  return order ? order.filter((other) => next.includes(other)) : next
}
