import type { Category } from '@/lib/dataset/types'
import { LEVEL_LABELS, MATURITY_LABELS } from '@/lib/dataset/vocabulary'
import type { ActiveFilter } from '@/lib/matrix/view'

/** What a chip for a set filter says. */
export function filterLabel(filter: ActiveFilter, categories: readonly Category[]): string {
  switch (filter.key) {
    case 'q':
      return `“${filter.value}”`
    case 'cat':
      return categories.find(({ id }) => id === filter.value)?.title ?? filter.value
    case 'level':
      return LEVEL_LABELS[filter.value]
    case 'maturity':
      return MATURITY_LABELS[filter.value]
    case 'diff':
      return 'Differs'
    case 'mine':
      return 'My needs'
  }
}
