'use client'
import { memo, useMemo } from 'react'
import { ChartFrame } from '@/components/charts/ChartFrame'
import type { ChartData } from '@/components/charts/ChartTable'
import { WhenSeen } from '@/components/charts/WhenSeen'
import { later } from '@/components/ui/later'
import { FIGURE_STYLES } from '@/lib/overhead/figures'
import { NUMBER_INPUTS } from '@/lib/overhead/inputs'
import { METRIC_LABELS } from '@/lib/overhead/vocabulary'
import type { WorkloadNumber } from '@/lib/scenario/numbers'
import type { ChartInputs } from './CalculatorCharts'
import type { SweepLine } from './chartRows'
import { useSweep } from './useSweep'

const SweepChart = later(() => import('./SweepChart').then((module) => module.SweepChart))

/** Six meshes can cross fifteen times: the sentence names the first few, the table has all points. */
const SAID = 4

type SweepFigureProps = ChartInputs & {
  input: WorkloadNumber
  onAxis: (input: WorkloadNumber) => void
}

export function SweepFigure({ compiled, meshes, workload, metric, input: key, onAxis }: SweepFigureProps) {
  const { unit } = FIGURE_STYLES[metric]
  const label = NUMBER_INPUTS.find((one) => one.key === key)?.label ?? key
  const { lines, marks, from } = useSweep(compiled, meshes, workload, metric, key)
  const data = useMemo(() => tableOf(lines, label, unit), [lines, label, unit])
  return (
    <ChartFrame
      title={`${METRIC_LABELS[metric]} over ${lowerFirst(label)}`}
      finding={sayFew(marks.map(({ text }) => text))}
      fileName={`which-mesh-${metric}-by-${key}`}
      data={data}
    >
      <AxisChoice input={key} onAxis={onAxis} />
      <WhenSeen still className="min-h-80">
        <SweepChart lines={lines} crossings={marks} here={workload[key] ?? from} />
      </WhenSeen>
      <p className="text-muted text-xs">
        Across: {lowerFirst(label)}. Up: {unit}. The line is the typical value, the band low to high; the
        dashed line is where you stand.
      </p>
    </ChartFrame>
  )
}

const AxisChoice = memo(function AxisChoice({ input, onAxis }: Pick<SweepFigureProps, 'input' | 'onAxis'>) {
  return (
    <label className="mb-2 flex items-center gap-2 text-muted text-xs" data-no-print>
      On the axis
      <select
        className="field"
        value={input}
        onChange={(event) => {
          const chosen = NUMBER_INPUTS.find((one) => one.key === event.target.value)
          if (chosen) onAxis(chosen.key)
        }}
      >
        {NUMBER_INPUTS.map((one) => (
          <option key={one.key} value={one.key}>
            {one.label}
          </option>
        ))}
      </select>
    </label>
  )
})

function tableOf(lines: readonly SweepLine[], label: string, unit: string): ChartData {
  const columns = lines.flatMap(({ mesh: { name } }) => [`${name}, ${unit}`, `${name}, low`, `${name}, high`])
  const rows = (lines[0]?.points ?? []).map(({ x }, index) => [
    x,
    ...lines.flatMap(({ points }) => {
      const range = points[index]?.range
      return range ? [range.typical, range.low, range.high] : [null, null, null]
    }),
  ])
  return { columns: [label, ...columns], rows }
}

function sayFew(sentences: readonly string[]): string {
  if (sentences.length === 0) return 'No two of these meshes change places on this axis.'
  const rest = sentences.length - SAID
  const said = sentences.slice(0, SAID).join(' ')
  return rest > 0 ? `${said} And ${rest} more, marked in the chart.` : said
}

/** “vCPU” and “GiB” keep their letters. */
function lowerFirst(label: string): string {
  return /^[A-Z][a-z]+( |$)/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
}
