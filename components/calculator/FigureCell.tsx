'use client'
import { memo } from 'react'
import type { MeshId } from '@/lib/dataset/types'
import { formatFigure, formatFigureRange } from '@/lib/overhead/figures'
import type { Metric } from '@/lib/overhead/vocabulary'
import { LaterExplainDialog } from './LaterExplainDialog'
import type { ShownFigure } from './meshResult'

interface FigureCellProps extends ShownFigure {
  mesh: MeshId
  meshName: string
  metric: Metric
  head: string
  unit: string
  onExplain: (mesh: MeshId, metric: Metric) => void
}

/** One figure with its range, which opens where it comes from. */
export const FigureCell = memo(function FigureCell(props: FigureCellProps) {
  const { low, typical, high, setsNothing, mesh, meshName, metric, head, unit, onExplain } = props
  return (
    <td
      data-metric={metric}
      data-low={low ?? ''}
      data-typical={typical ?? ''}
      data-high={high ?? ''}
      className="number cards:border-0! cards:px-0! cards:py-1! cards:text-left!"
    >
      <button
        type="button"
        className="-m-1 min-w-8 rounded-sm p-1 text-right hover:bg-raised cards:text-left"
        aria-haspopup="dialog"
        data-opens="explanation"
        onClick={() => onExplain(mesh, metric)}
        {...LaterExplainDialog.opener}
      >
        <span className="sr-only">{meshName}, </span>
        <span className="sr-only text-muted text-xs cards:not-sr-only cards:block">
          {head}
          {unit && `, ${unit}`}
          <span className="sr-only">: </span>
        </span>
        <Leading {...props} />
        {setsNothing && (
          <span className="block text-muted text-xs">
            <span className="sr-only">the chart sets nothing</span>
            <span aria-hidden="true" title="The chart sets nothing">
              none set
            </span>
          </span>
        )}
        <Following {...props} />
        <span className="sr-only">. Where does this come from?</span>
      </button>
    </td>
  )
})

type Figure = Pick<FigureCellProps, 'low' | 'typical' | 'high' | 'thin' | 'metric'>

/** Where the evidence is thin the range comes first, and the middle second. */
function Leading({ low, typical, high, thin, metric }: Figure) {
  if (low === null || typical === null || high === null) {
    return <span className="font-semibold">not known</span>
  }
  return (
    <span className="font-semibold">
      {thin && low !== high ? formatFigureRange(metric, { low, high }) : formatFigure(metric, typical)}
    </span>
  )
}

function Following({ low, typical, high, thin, metric, missing }: Figure & { missing: string }) {
  const isExact = low === null || typical === null || high === null || low === high
  if (isExact && !missing) return null
  return (
    // Where the table has no room, the mark of what is missing goes below.
    <span className="block whitespace-normal text-muted text-xs">
      {!isExact && (
        <span className="whitespace-nowrap">
          {thin ? `typically ${formatFigure(metric, typical)}` : formatFigureRange(metric, { low, high })}
        </span>
      )}{' '}
      {missing && (
        <span className="font-semibold text-warn" title={`Not included: ${missing}`}>
          <span aria-hidden="true" className="whitespace-nowrap">
            + ?
          </span>
          <span className="sr-only">, and more that nobody has measured</span>
        </span>
      )}
    </span>
  )
}
