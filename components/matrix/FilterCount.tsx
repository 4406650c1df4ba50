import { useCallback } from 'react'
import { LiveText } from '@/components/ui/LiveText'
import type { FilterValue } from '@/lib/matrix/view'
import type { MatrixAnswer, MatrixModel } from './matrixModel'

interface FilterCountProps {
  model: MatrixModel
  filter: FilterValue
}

/** The rows that a click on the filter leaves. */
export function FilterCount({ model, filter }: FilterCountProps) {
  const text = useCallback(({ countAfter }: MatrixAnswer) => countAfter(filter), [filter])
  return <LiveText of={model} text={text} />
}
