import { useCallback, useState } from 'react'
import type { CategoryId } from '@/lib/dataset/types'

const NONE: ReadonlySet<CategoryId> = new Set()

/** Which folds the reader has opened. Folding anew begins with all of them closed. */
export function useOpenFolds(folding: boolean) {
  const [opened, setOpened] = useState({ folding, folds: NONE })
  if (opened.folding !== folding) setOpened({ folding, folds: NONE })
  const toggleFold = useCallback(
    (category: CategoryId) =>
      setOpened(({ folding: now, folds }) => ({ folding: now, folds: toggled(folds, category) })),
    [],
  )
  return { openFolds: opened.folds, toggleFold }
}

function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set)
  if (!next.delete(value)) next.add(value)
  return next
}
