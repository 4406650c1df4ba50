'use client'
import { type ReactNode, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { Icon } from '@/components/ui/Icon'
import { ExportMenu } from './ExportMenu'
import { LaterColumnsDialog } from './LaterColumnsDialog'
import type { Exporting } from './useExport'

interface FilterSheetProps extends Exporting {
  activeCount: number
  shownCount: number
  openColumns: () => void
  children: ReactNode
}

/** The same filters for screens that have no room beside the table. */
export function FilterSheet({
  activeCount,
  shownCount,
  openColumns,
  children,
  ...exporting
}: FilterSheetProps) {
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button className="lg:hidden" aria-haspopup="dialog" data-opens="filters" onClick={() => setOpen(true)}>
        <Icon name="filter" />
        Filter
        {activeCount > 0 && (
          <span className="rounded-full bg-accent px-1.5 text-on-accent text-xs">
            {activeCount}
            <span className="sr-only"> active</span>
          </span>
        )}
      </Button>
      {open && (
        <Dialog onClose={close} title="Filters" place="sheet">
          <div className="sm:columns-3">{children}</div>
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
              Show {shownCount} {shownCount === 1 ? 'capability' : 'capabilities'}
            </Button>
          </p>
        </Dialog>
      )}
    </>
  )
}
