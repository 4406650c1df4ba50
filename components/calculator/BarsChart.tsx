'use client'
import { memo, useMemo } from 'react'
import { BarChart, XAxis } from 'recharts'
import { AxisTick } from '@/components/charts/AxisTick'
import { useSteadyEnd } from '@/components/charts/useSteadyEnd'
import { useWidth } from '@/components/charts/useWidth'
import { axisMarks } from '@/lib/charts/axisMarks'
import { BarsContext, BarsMarks } from './BarsMarks'
import { CAPTION_LINE, captionsOf } from './barCaptions'
import type { BarRow } from './chartRows'

/** Room for the bar with its whisker, above the captions. */
const ABOVE = 34
const BELOW = 12
const AXIS = 30
const AXIS_LINE = { stroke: 'var(--color-edge)' }
const MARGIN = { top: 0, right: 24, bottom: 0, left: 0 }

type FormatValue = (value: number) => string

interface BarsChartProps {
  rows: readonly BarRow[]
  formatValue: FormatValue
}

export function BarsChart({ rows, formatValue }: BarsChartProps) {
  const [place, width] = useWidth()
  const drawing = useMemo(() => {
    const captions = rows.map((row) => captionsOf(row, formatValue, width))
    const lines = Math.max(2, ...captions.map((caption) => caption.lines.length))
    return { rows, captions, rowHeight: ABOVE + CAPTION_LINE * lines + BELOW }
  }, [rows, formatValue, width])
  const end = useSteadyEnd(mostOf(rows), formatValue)
  return (
    <div ref={place}>
      {width > 0 && (
        <BarsContext value={drawing}>
          <BarsFrame
            width={width}
            height={rows.length * drawing.rowHeight + AXIS}
            end={end}
            formatValue={formatValue}
          />
        </BarsContext>
      )}
    </div>
  )
}

interface BarsFrameProps {
  width: number
  height: number
  end: number
  formatValue: FormatValue
}

/** The axis, which stays while the bars move. The chart is given no data, only where its axis ends, once and for all. */
const BarsFrame = memo(function BarsFrame({ width, height, end, formatValue }: BarsFrameProps) {
  return (
    <BarChart layout="vertical" width={width} height={height} margin={MARGIN} accessibilityLayer={false}>
      <XAxis
        type="number"
        domain={[0, end]}
        allowDataOverflow
        // Zero is the edge of the picture: there is no room for its name.
        ticks={axisMarks(end, width < 480 ? 3 : 5).filter((mark) => mark > 0)}
        interval={0}
        tickFormatter={formatValue}
        tick={AxisTick}
        axisLine={AXIS_LINE}
        tickLine={false}
      />
      <BarsMarks />
    </BarChart>
  )
})

function mostOf(rows: readonly BarRow[]): number {
  const ends = rows.flatMap(({ total, claims }) => [total?.high ?? 0, ...claims.map(({ high }) => high)])
  return Math.max(0, ...ends)
}
