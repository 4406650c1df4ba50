import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import type { Category } from '@/lib/dataset/types'
import type { ActiveFilter } from '@/lib/matrix/view'
import { ActiveFilters } from './ActiveFilters'
import { ExportMenu } from './ExportMenu'
import { LaterColumnsDialog } from './LaterColumnsDialog'
import type { Exporting } from './useExport'

interface MatrixToolbarProps extends Exporting {
  shownCount: number
  totalCount: number
  filters: readonly ActiveFilter[]
  categories: readonly Category[]
  remove: (filter: ActiveFilter) => void
  clearFilters: () => void
  openColumns: () => void
  toggleLegend: () => void
}

export function MatrixToolbar(props: MatrixToolbarProps) {
  const { shownCount, totalCount, holds, save, copyLink } = props
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 pt-3 pb-2 md:px-5">
      <h1 className="text-lg">Feature matrix</h1>
      <p className="text-muted">
        <strong data-result-count={shownCount} className="font-semibold text-ink">
          {shownCount}
        </strong>{' '}
        of {totalCount} capabilities
      </p>
      <ActiveFilters
        filters={props.filters}
        categories={props.categories}
        remove={props.remove}
        clear={props.clearFilters}
      />
      <div data-no-print className="ml-auto flex gap-2 noscript:hidden max-md:hidden">
        <Button
          aria-haspopup="dialog"
          data-opens="columns"
          onClick={props.openColumns}
          {...LaterColumnsDialog.opener}
        >
          <Icon name="columns" />
          Columns
        </Button>
        <Button onClick={props.toggleLegend} aria-controls="legend">
          <Icon name="info" />
          Legend
        </Button>
        <ExportMenu holds={holds} save={save} copyLink={copyLink} />
      </div>
    </div>
  )
}
