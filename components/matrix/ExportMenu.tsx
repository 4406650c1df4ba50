import { Icon } from '@/components/ui/Icon'
import { MenuButton } from './MenuButton'
import { Popover } from './Popover'
import { EXPORT_FORMATS, type ExportFormat, type Exporting } from './useExport'

const FORMAT_LABELS: Record<ExportFormat, string> = {
  csv: 'CSV for a spreadsheet',
  markdown: 'Markdown table',
  json: 'JSON',
}

export function ExportMenu({ holds, save, copyLink }: Exporting) {
  return (
    <Popover
      opens="export"
      align="end"
      label="Export"
      trigger={
        <>
          <Icon name="download" />
          <span className="max-sm:sr-only">Export</span>
        </>
      }
      className="inline-flex min-h-9 items-center gap-1.5 rounded-md border border-edge bg-surface px-3 hover:bg-raised"
    >
      {(close) => (
        <>
          <p className="px-2 pb-1 text-muted text-xs">{holds()}</p>
          {EXPORT_FORMATS.map((format) => (
            <MenuButton
              key={format}
              icon="download"
              onClick={() => {
                close()
                save(format)
              }}
            >
              {FORMAT_LABELS[format]}
            </MenuButton>
          ))}
          <MenuButton
            icon="link"
            onClick={() => {
              close()
              copyLink()
            }}
          >
            Copy the permalink
          </MenuButton>
          <MenuButton
            icon="print"
            onClick={() => {
              close()
              window.print()
            }}
          >
            Print this view
          </MenuButton>
        </>
      )}
    </Popover>
  )
}
