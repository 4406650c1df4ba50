import { useCallback, useState } from 'react'
import { LiveText } from '@/components/ui/LiveText'
import type { FilterValue } from '@/lib/matrix/view'
import type { MatrixAnswer, MatrixModel } from './matrixModel'

interface FilterCountProps {
  model: MatrixModel
  filter: FilterValue
}

/** The rows that a click on the filter leaves. */
export function FilterCount({ model, filter: given }: FilterCountProps) {
  // A control keeps its filter; the object that says so is another one at each drawing.
  const [filter] = useState(given)
  const text = useCallback(({ countAfter }: MatrixAnswer) => countAfter(filter), [filter])
  return (
    <span className="filter-count" title="Rows shown after a click">
      <span className="sr-only">, </span>
      <LiveText of={model} text={text} />
      <span className="sr-only"> rows after a click</span>
    </span>
  )
}
