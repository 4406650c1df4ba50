'use client'
import { type ReactNode, useRef, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { downloadFile } from '@/components/ui/downloadFile'
import { showToast } from '@/components/ui/toast'
import { toCsv } from '@/lib/csv'
import { type ChartData, ChartTable } from './ChartTable'
import { drawPngFile, drawSvgFile } from './saveChart'

interface ChartFrameProps {
  title: string
  /** What the chart shows, in one sentence: all that some readers get. */
  finding: ReactNode
  data: ChartData
  /** Without ending. */
  fileName: string
  children: ReactNode
}

/** Every chart stands in one of these: its finding in words, the table behind it, and four ways to take it along. */
export function ChartFrame({ title, finding, data, fileName, children }: ChartFrameProps) {
  const drawing = useRef<HTMLDivElement>(null)
  const [asTable, setAsTable] = useState(false)
  const findSvg = () => drawing.current?.querySelector<SVGSVGElement>('svg') ?? null
  const saveSvg = () => {
    const svg = findSvg()
    if (svg) downloadFile(`${fileName}.svg`, drawSvgFile(svg).text, 'image/svg+xml')
  }
  const savePng = async () => {
    const svg = findSvg()
    if (!svg) return
    try {
      downloadFile(`${fileName}.png`, await drawPngFile(svg))
    } catch {
      showToast('This browser could not draw the picture. The SVG has the same content.')
    }
  }
  const saveCsv = () => downloadFile(`${fileName}.csv`, toCsv([data.columns, ...data.rows]), 'text/csv')
  return (
    <figure className="panel isolate flex min-w-0 flex-col p-4">
      <figcaption className="mb-3">
        <h3 className="text-sm">{title}</h3>
        <p className="text-muted">{finding}</p>
      </figcaption>
      <div ref={drawing} className={asTable ? 'hidden print:block' : undefined}>
        {children}
      </div>
      {asTable && <ChartTable caption={title} data={data} />}
      <div data-no-print className="mt-auto flex flex-wrap gap-1 pt-2">
        <Button look="quiet" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {asTable ? 'Show as chart' : 'Show as table'}
        </Button>
        {!asTable && (
          <>
            <Button look="quiet" onClick={saveSvg} aria-label={`Save “${title}” as SVG`}>
              SVG
            </Button>
            <Button look="quiet" onClick={savePng} aria-label={`Save “${title}” as PNG`}>
              PNG
            </Button>
          </>
        )}
        <Button look="quiet" onClick={saveCsv} aria-label={`Save “${title}” as CSV`}>
          CSV
        </Button>
      </div>
    </figure>
  )
}
