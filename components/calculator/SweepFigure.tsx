'use client'
import dynamic from 'next/dynamic'
import { useMemo } from 'react'
import { ChartFrame } from '@/components/charts/ChartFrame'
import { WhenSeen } from '@/components/charts/WhenSeen'
import { significant } from '@/lib/format'
import { FIGURE_STYLES, inUnit } from '@/lib/overhead/figures'
import { NUMBER_INPUTS } from '@/lib/overhead/inputs'
import { axisOf, crossings, sayCrossing, sweep } from '@/lib/overhead/sweep'
import { METRIC_LABELS } from '@/lib/overhead/vocabulary'
import type { WorkloadNumber } from '@/lib/scenario/numbers'
import type { ChartInputs } from './CalculatorCharts'

const SweepChart = dynamic(() => import('./SweepChart').then((module) => module.SweepChart), { ssr: false })

const STEPS = 48
/** Six meshes can cross fifteen times: the sentence names the first few, the table has all points. */
const SAID = 4

type SweepFigureProps = ChartInputs & {
  input: WorkloadNumber
  onAxis: (input: WorkloadNumber) => void
}

const axisNumber = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 })

export function SweepFigure({ compiled, meshes, workload, metric, input: key, onAxis }: SweepFigureProps) {
  const axis = useMemo(() => axisOf(key, workload), [key, workload])
  const { unit, scale } = FIGURE_STYLES[metric]
  const input = NUMBER_INPUTS.find((one) => one.key === key)
  const label = input?.label ?? key
  const modelled = useMemo(
    () =>
      meshes.flatMap((mesh) => {
        const model = compiled.get(mesh.id)
        return model ? [{ mesh, model }] : []
      }),
    [meshes, compiled],
  )
  const lines = useMemo(
    () =>
      modelled.map(({ mesh, model }) => ({
        mesh,
        points: sweep(model, workload, axis, metric, STEPS).map(({ x, range }) => ({
          x,
          range: range && inUnit(metric, range),
        })),
      })),
    [modelled, workload, axis, metric],
  )
  const marks = useMemo(() => {
    const names = new Map(modelled.map(({ mesh }) => [mesh.id, mesh.name]))
    const models = modelled.map(({ model }) => model)
    return crossings(models, workload, axis, metric, STEPS).map((crossing) => ({
      x: crossing.x,
      y: crossing.y / scale,
      text: sayCrossing(crossing, axis, metric, (id) => names.get(id) ?? id),
    }))
  }, [modelled, workload, axis, metric, scale])
  return (
    <ChartFrame
      title={`${METRIC_LABELS[metric]} over ${lowerFirst(label)}`}
      finding={sayFew(marks.map(({ text }) => text))}
      fileName={`which-mesh-${metric}-by-${key}`}
      data={{
        columns: [
          label,
          ...lines.flatMap(({ mesh }) => [
            `${mesh.name}, ${unit}`,
            `${mesh.name}, low`,
            `${mesh.name}, high`,
          ]),
        ],
        rows: (lines[0]?.points ?? []).map(({ x }, index) => [
          x,
          ...lines.flatMap(({ points }) => {
            const range = points[index]?.range
            return range ? [range.typical, range.low, range.high] : [null, null, null]
          }),
        ]),
      }}
    >
      <label className="mb-2 flex items-center gap-2 text-muted text-xs" data-no-print>
        On the axis
        <select
          className="field"
          value={key}
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
      <WhenSeen className="min-h-80">
        <SweepChart
          lines={lines}
          crossings={marks}
          here={workload[key] ?? axis.from}
          formatX={(value) => axisNumber.format(value)}
          formatY={significant}
        />
      </WhenSeen>
      <p className="text-muted text-xs">
        Across: {lowerFirst(label)}. Up: {unit}. The line is the typical value, the band low to high; the
        dashed line is where you stand.
      </p>
    </ChartFrame>
  )
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
