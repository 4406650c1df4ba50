'use client'
import { memo, useState } from 'react'
import { useVisitState } from '@/components/state/StateProvider'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { Icon } from '@/components/ui/Icon'
import { formatPlural } from '@/lib/format'
import type { MatrixRow } from '@/lib/matrix/types'
import { activeFilters } from '@/lib/matrix/view'
import { ExportMenu } from './ExportMenu'
import { FilterPanel } from './FilterPanel'
import { LaterColumnsDialog } from './LaterColumnsDialog'
import type { MatrixModel } from './matrixModel'
import type { Exporting } from './useExport'
import { useAnswer } from './useMatrixModel'

interface FilterSheetProps extends Exporting {
  model: MatrixModel
  rows: readonly MatrixRow[]
  openColumns: () => void
}

/** The same filters for screens that have no room beside the table. */
export const FilterSheet = memo(function FilterSheet(props: FilterSheetProps) {
  const { model, rows, openColumns, ...exporting } = props
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button className="lg:hidden" aria-haspopup="dialog" data-opens="filters" onClick={() => setOpen(true)}>
        <Icon name="filter" />
        Filter
        <ActiveCount />
      </Button>
      {open && (
        <Dialog onClose={close} title="Filters" place="sheet">
          <div className="sm:columns-3">
            <FilterPanel model={model} rows={rows} />
          </div>
          <div className="flex flex-wrap gap-2 md:hidden">
            <Button
              onClick={() => {
                close()
                openColumns()
              }}
              {...LaterColumnsDialog.opener}
            >
              <Icon name="columns" />
              Columns
            </Button>
            <ExportMenu {...exporting} />
          </div>
          <p className="sticky -bottom-4 -mx-5 mt-4 -mb-4 border-line border-t bg-surface px-5 py-3">
            <Button look="primary" className="w-full justify-center" onClick={close}>
              Show <ShownRows model={model} />
            </Button>
          </p>
        </Dialog>
      )}
    </>
  )
})

function ActiveCount() {
  const count = useVisitState(({ views }) => activeFilters(views.matrix).length)
  if (count === 0) return null
  return (
    <span className="rounded-full bg-accent px-1.5 text-on-accent text-xs">
      {count}
      <span className="sr-only"> active</span>
    </span>
  )
}

function ShownRows({ model }: { model: MatrixModel }) {
  return formatPlural(
    useAnswer(model, ({ visibleCount }) => visibleCount),
    'capability',
    'capabilities',
  )
}
