import { memo } from 'react'
import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { formatCount } from '@/lib/format'
import { ActiveFilters } from './ActiveFilters'
import { ExportMenu } from './ExportMenu'
import { LaterColumnsDialog } from './LaterColumnsDialog'
import type { MatrixModel } from './matrixModel'
import type { Exporting } from './useExport'
import { useAnswer } from './useMatrixModel'

interface MatrixToolbarProps extends Exporting {
  model: MatrixModel
  totalCount: number
  openColumns: () => void
  toggleLegend: () => void
}

/** Only the count and the filters are drawn anew at a filter. */
export const MatrixToolbar = memo(function MatrixToolbar(props: MatrixToolbarProps) {
  const { model, totalCount, openColumns, toggleLegend, holds, save, copyLink } = props
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 pt-3 pb-2 md:px-5">
      {/* What takes the focus from the last filter that is removed. */}
      <h1 tabIndex={-1} className="text-lg">
        Feature matrix
      </h1>
      <p className="text-muted">
        <ResultCount model={model} /> of {formatCount(totalCount)} capabilities
      </p>
      <ActiveFilters />
      <div data-no-print className="ml-auto flex gap-2 noscript:hidden max-md:hidden">
        <Button
          aria-haspopup="dialog"
          data-opens="columns"
          onClick={openColumns}
          {...LaterColumnsDialog.opener}
        >
          <Icon name="columns" />
          Columns
        </Button>
        <Button onClick={toggleLegend} aria-controls="legend">
          <Icon name="info" />
          Legend
        </Button>
        <ExportMenu holds={holds} save={save} copyLink={copyLink} />
      </div>
    </div>
  )
})

function ResultCount({ model }: { model: MatrixModel }) {
  const count = useAnswer(model, ({ visibleCount }) => visibleCount)
  return (
    <strong data-result-count={count} className="font-semibold text-ink">
      {formatCount(count)}
    </strong>
  )
}
