import { Announcer } from '@/components/ui/Announcer'
import { formatCount, formatPlural } from '@/lib/format'
import type { MatrixModel } from './matrixModel'
import { useAnswer } from './useMatrixModel'

export function RowsAnnouncer({ model, totalCount }: { model: MatrixModel; totalCount: number }) {
  const count = useAnswer(model, ({ visibleCount }) => visibleCount)
  return <Announcer text={`${formatCount(count)} of ${formatPlural(totalCount, 'row')}`} />
}
