import { type RefObject, useLayoutEffect } from 'react'
import type { CapabilityId } from '@/lib/dataset/types'

/**
 * Hides the rows that are not shown, one attribute each. React draws the rows and leaves this attribute alone: a key
 * typed into the search then costs what it changes, not a comparison of every row.
 */
export function useHiddenRows(
  table: RefObject<HTMLTableElement | null>,
  shownIds: ReadonlySet<CapabilityId>,
) {
  useLayoutEffect(() => {
    for (const row of table.current?.querySelectorAll<HTMLElement>('tr[data-capability]') ?? []) {
      const hidden = !shownIds.has(row.dataset.capability ?? '')
      if (row.hidden !== hidden) row.hidden = hidden
    }
  }, [table, shownIds])
}
