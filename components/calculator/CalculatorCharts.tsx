'use client'
import dynamic from 'next/dynamic'
import { useMemo } from 'react'
import { ChartFrame } from '@/components/charts/ChartFrame'
import { WhenSeen } from '@/components/charts/WhenSeen'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import type { MeshId } from '@/lib/dataset/types'
import { claimsFor } from '@/lib/overhead/claims'
import { type CompiledModel, estimate } from '@/lib/overhead/estimate'
import { FIGURE_STYLES, formatFigure, formatFigureRange } from '@/lib/overhead/figures'
import { NUMBER_INPUTS } from '@/lib/overhead/inputs'
import { axisOf, crossings, sayCrossing, sweep } from '@/lib/overhead/sweep'
import type { ArticleFigure } from '@/lib/overhead/types'
import { METRIC_LABELS, type Metric, RESOURCE_METRICS, type ResourceMetric } from '@/lib/overhead/vocabulary'
import { AXIS_KEYS, type CalculatorView } from '@/lib/permalink/views/calculator'
import type { WorkloadNumber } from '@/lib/scenario/numbers'
import type { Workload } from '@/lib/scenario/scenario'
import type { BarRow } from './chartRows'
import { steerCharts } from './steerCharts'

const BarsChart = dynamic(() => import('./BarsChart').then((module) => module.BarsChart), { ssr: false })
const SweepChart = dynamic(() => import('./SweepChart').then((module) => module.SweepChart), { ssr: false })

const STEPS = 48

interface CalculatorChartsProps {
  compiled: ReadonlyMap<MeshId, CompiledModel>
  meshes: readonly MeshSummary[]
  workload: Workload
  view: CalculatorView
  articleFigures: readonly ArticleFigure[]
  onAxis: (input: WorkloadNumber) => void
}

export function CalculatorCharts(props: CalculatorChartsProps) {
  const metric = steerCharts(props.view)
  const hasPrices = props.workload.vcpuPrice !== null || props.workload.gibPrice !== null
  if (metric.startsWith('cost-') && !hasPrices) {
    return (
      <p className="panel p-6 text-muted">
        Money needs your prices: open “Price” among the inputs and give what a vCPU and a GiB cost you a
        month.
      </p>
    )
  }
  return (
    <div className="grid min-w-0 gap-4 xl:grid-cols-2">
      <PartsFigure {...props} metric={metric} />
      <SweepFigure {...props} metric={metric} />
    </div>
  )
}

type FigureProps = CalculatorChartsProps & { metric: Metric }

function PartsFigure({ compiled, meshes, workload, articleFigures, metric }: FigureProps) {
  const { scale, unit } = FIGURE_STYLES[metric]
  const rows = useMemo(
    () =>
      meshes.flatMap((mesh): BarRow[] => {
        const model = compiled.get(mesh.id)
        if (!model) return []
        const { components, totals } = estimate(model, workload)
        const total = totals[metric]
        const [claim] = claimsFor(articleFigures, mesh.id, metric, workload).filter(({ high }) => high > 0)
        return [
          {
            mesh,
            parts: partsOf(components, metric, total?.typical).map((part) => ({
              ...part,
              value: part.value / scale,
            })),
            total: total && {
              low: total.low / scale,
              typical: total.typical / scale,
              high: total.high / scale,
            },
            claim: claim
              ? {
                  low: claim.low / scale,
                  high: claim.high / scale,
                  text: `an article says ${formatFigureRange(metric, claim)}`,
                }
              : null,
          },
        ]
      }),
    [meshes, compiled, workload, metric, scale, articleFigures],
  )
  const format = (value: number) => formatFigure(metric, value * scale)
  return (
    <ChartFrame
      title={`${METRIC_LABELS[metric]}, by part`}
      finding={
        rows.some(({ claim }) => claim)
          ? `${unit}; the whisker is low to high, the dashed band what an article claims: see the evidence page for why they differ.`
          : `${unit}; the whisker is low to high.`
      }
      fileName={`which-mesh-${metric}-by-part`}
      data={{
        columns: [
          'Mesh',
          `Low, ${unit}`,
          `Typical, ${unit}`,
          `High, ${unit}`,
          'Parts, typical',
          'Claimed by an article',
        ],
        rows: rows.map(({ mesh, total, parts, claim }) => [
          mesh.name,
          total?.low ?? null,
          total?.typical ?? null,
          total?.high ?? null,
          parts.map(({ label, value }) => `${label} ${format(value)}`).join(', '),
          claim ? `${format(claim.low)} to ${format(claim.high)}` : '',
        ]),
      }}
    >
      <WhenSeen className="min-h-72">
        <BarsChart rows={rows} unit={unit} formatValue={format} />
      </WhenSeen>
    </ChartFrame>
  )
}

const isResource = (metric: Metric): metric is ResourceMetric =>
  RESOURCE_METRICS.some((resource) => resource === metric)

/** Memory, CPU and pods have parts; latency, nodes and money belong to the mesh as a whole. */
function partsOf(
  components: ReturnType<typeof estimate>['components'],
  metric: Metric,
  whole: number | undefined,
): { label: string; value: number }[] {
  const parts = components.flatMap(({ label, total }) => {
    const range = isResource(metric) ? total[metric] : undefined
    return range && range.typical > 0 ? [{ label, value: range.typical }] : []
  })
  return parts.length > 0 || whole === undefined ? parts : [{ label: 'in all', value: whole }]
}

function SweepFigure({ compiled, meshes, workload, view, metric, onAxis }: FigureProps) {
  const axis = useMemo(() => axisOf(view.x, workload), [view.x, workload])
  const { unit } = FIGURE_STYLES[metric]
  const { lines, found } = useMemo(() => {
    const modelled = meshes.flatMap((mesh) => {
      const model = compiled.get(mesh.id)
      return model ? [{ mesh, model }] : []
    })
    const models = modelled.map(({ model }) => model)
    return {
      lines: modelled.map(({ mesh, model }) => ({
        mesh,
        points: sweep(model, workload, axis, metric, STEPS),
      })),
      found: crossings(models, workload, axis, metric, STEPS),
    }
  }, [meshes, compiled, workload, axis, metric])
  const names = new Map(meshes.map(({ id, name }) => [id, name]))
  const said = found.map((crossing) => ({
    x: crossing.x,
    y: crossing.y,
    text: sayCrossing(crossing, axis, metric, (id) => names.get(id) ?? id),
  }))
  const input = NUMBER_INPUTS.find(({ key }) => key === view.x)
  const formatX = (value: number) =>
    value.toLocaleString('en-US', {
      maximumFractionDigits: 1,
      notation: value >= 100_000 ? 'compact' : 'standard',
    })
  return (
    <ChartFrame
      title={`${METRIC_LABELS[metric]} as ${(input?.label ?? view.x).toLowerCase()} change`}
      finding={
        said.length > 0
          ? said.map(({ text }) => text).join(' ')
          : 'No two of these meshes change places on this axis.'
      }
      fileName={`which-mesh-${metric}-by-${view.x}`}
      data={{
        columns: [input?.label ?? view.x, ...lines.map(({ mesh }) => `${mesh.name}, ${unit}`)],
        rows: (lines[0]?.points ?? []).map(({ x }, index) => [
          x,
          ...lines.map(({ points }) => {
            const range = points[index]?.range
            return range
              ? `${formatFigure(metric, range.typical)} (${formatFigureRange(metric, range)})`
              : null
          }),
        ]),
      }}
    >
      <label className="mb-2 flex items-center gap-2 text-muted text-xs" data-no-print>
        On the axis
        <select
          className="field"
          value={view.x}
          onChange={(event) => {
            const chosen = Object.values(AXIS_KEYS).find((key) => key === event.target.value)
            if (chosen) onAxis(chosen)
          }}
        >
          {NUMBER_INPUTS.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <WhenSeen className="min-h-80">
        <SweepChart
          lines={lines}
          crossings={said}
          here={workload[view.x] ?? axis.from}
          formatX={formatX}
          formatY={(value) => formatFigure(metric, value)}
        />
      </WhenSeen>
      <p className="text-muted text-xs">
        Across: {input?.label.toLowerCase()} ({input?.unit}). Up: {unit}. The line is the typical value, the
        band low to high, the dashed line where you stand.
      </p>
    </ChartFrame>
  )
}
