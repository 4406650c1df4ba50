import { Announcer } from '@/components/ui/Announcer'
import type { MatrixModel } from './matrixModel'
import { useAnswer } from './useMatrixModel'

export function RowsAnnouncer({ model, totalCount }: { model: MatrixModel; totalCount: number }) {
  const count = useAnswer(model, ({ shownCount }) => shownCount)
  return <Announcer text={`${count} of ${totalCount} rows`} />
}
