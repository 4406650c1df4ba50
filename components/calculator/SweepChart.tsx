'use client'
import { memo, useMemo } from 'react'
import { ComposedChart, XAxis, YAxis } from 'recharts'
import { AxisTick } from '@/components/charts/AxisTick'
import { useWidth } from '@/components/charts/useWidth'
import { axisMarks, roundUp } from '@/lib/charts/axisMarks'
import { significant } from '@/lib/format'
import { SweepContext, type SweepDrawing, SweepMarks } from './SweepMarks'

const HEIGHT = 320
/** Room above the lines for the names of crossings. */
const TOP = 24
const X_LINE = { stroke: 'var(--color-edge)' }

export function SweepChart(drawing: SweepDrawing) {
  const [place, width] = useWidth()
  const { lines } = drawing
  const { from, to, top } = useMemo(() => extentOf(lines), [lines])
  return (
    <div ref={place}>
      {width > 0 && (
        <SweepContext value={drawing}>
          <SweepFrame width={width} from={from} to={to} top={top} />
        </SweepContext>
      )}
    </div>
  )
}

interface SweepFrameProps {
  width: number
  from: number
  to: number
  top: number
}

/**
 * The axes, which stay while what they measure moves: a step of a slider draws the marks alone. The chart is given no
 * data, only where its axes end; `allowDataOverflow` makes that final, and `interval` spares it the measuring of labels
 * that are too few to meet.
 */
const SweepFrame = memo(function SweepFrame({ width, from, to, top }: SweepFrameProps) {
  const isNarrow = width < 480
  const heights = axisMarks(top, 4)
  return (
    <ComposedChart
      width={width}
      height={HEIGHT}
      margin={{ top: TOP, right: isNarrow ? 72 : 108, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <XAxis
        type="number"
        dataKey="x"
        domain={[from, to]}
        allowDataOverflow
        ticks={axisMarks(to, isNarrow ? 3 : 4).filter((mark) => mark >= from)}
        interval={0}
        tickFormatter={formatX}
        tick={AxisTick}
        axisLine={X_LINE}
        tickLine={false}
      />
      <YAxis
        type="number"
        width={48}
        tickFormatter={significant}
        tick={AxisTick}
        axisLine={false}
        tickLine={false}
        ticks={heights}
        interval={0}
        domain={[0, top]}
        allowDataOverflow
      />
      <SweepMarks heights={heights} isNarrow={isNarrow} formatX={formatX} />
    </ComposedChart>
  )
})

const axisNumber = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 })

function formatX(value: number): string {
  return axisNumber.format(value)
}

function extentOf(lines: SweepDrawing['lines']): Omit<SweepFrameProps, 'width'> {
  const points = lines[0]?.points ?? []
  const from = points[0]?.x ?? 0
  const highest = lines.flatMap((line) => line.points.map(({ range }) => range?.high ?? 0))
  return { from, to: points.at(-1)?.x ?? from + 1, top: roundUp(Math.max(0, ...highest)) }
}
