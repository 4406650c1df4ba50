'use client'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import type { MeshId } from '@/lib/dataset/types'
import type { CompiledModel } from '@/lib/overhead/estimate'
import type { ArticleFigure } from '@/lib/overhead/types'
import type { Metric } from '@/lib/overhead/vocabulary'
import type { CalculatorView } from '@/lib/permalink/views/calculator'
import type { WorkloadNumber } from '@/lib/scenario/numbers'
import type { Workload } from '@/lib/scenario/scenario'
import type { MeshResult } from './meshResult'
import { PartsFigure } from './PartsFigure'
import { SweepFigure } from './SweepFigure'
import { steerCharts } from './steerCharts'

export interface ChartInputs {
  compiled: ReadonlyMap<MeshId, CompiledModel>
  meshes: readonly MeshSummary[]
  workload: Workload
  metric: Metric
}

type CalculatorChartsProps = Omit<ChartInputs, 'metric'> & {
  results: readonly MeshResult[]
  view: CalculatorView
  articleFigures: readonly ArticleFigure[]
  onAxis: (input: WorkloadNumber) => void
}

export function CalculatorCharts(props: CalculatorChartsProps) {
  const { results, compiled, meshes, workload, view, articleFigures, onAxis } = props
  const metric = steerCharts(view)
  const { vcpuPrice, gibPrice } = workload
  if (metric.startsWith('cost-') && (vcpuPrice === null || gibPrice === null)) {
    return (
      <p className="panel p-6 text-muted">
        Money needs your prices: open “Price” among the inputs and give what a vCPU and a GiB cost you a
        month.
      </p>
    )
  }
  return (
    <div className="grid min-w-0 gap-4 xl:grid-cols-2">
      <h2 className="sr-only">Charts</h2>
      <PartsFigure results={results} workload={workload} metric={metric} articleFigures={articleFigures} />
      <SweepFigure
        compiled={compiled}
        meshes={meshes}
        workload={workload}
        metric={metric}
        input={view.x}
        onAxis={onAxis}
      />
    </div>
  )
}
