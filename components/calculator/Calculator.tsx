'use client'
import { useCallback, useMemo, useState } from 'react'
import { MeshTicks } from '@/components/scenario/MeshTicks'
import { useSite } from '@/components/site/SiteContext'
import { useActions, useScenario, useView } from '@/components/state/StateProvider'
import { Button } from '@/components/ui/Button'
import { later } from '@/components/ui/later'
import type { MeshRequirements } from '@/lib/cluster/checkRequirements'
import type { MeshToday } from '@/lib/cluster/meshTodayFromCluster'
import type { MeshId } from '@/lib/dataset/types'
import type { OverheadModel } from '@/lib/overhead/clientModel'
import { compileModels, estimate } from '@/lib/overhead/estimate'
import { thinMetrics } from '@/lib/overhead/thinMetrics'
import type { ArticleFigure } from '@/lib/overhead/types'
import type { Metric } from '@/lib/overhead/vocabulary'
import type { WorkloadNumber } from '@/lib/scenario/numbers'
import type { Workload } from '@/lib/scenario/scenario'
import { CalculatorCharts } from './CalculatorCharts'
import { ChartSwitches } from './ChartSwitches'
import { InputList } from './InputList'
import { InputsAside } from './InputsAside'
import { LaterExplainDialog } from './LaterExplainDialog'
import { LaterImportDialog } from './LaterImportDialog'
import { listChanges } from './listChanges'
import { MeasuredList } from './MeasuredList'
import type { MeshResult } from './meshResult'
import { NotIncludedList } from './NotIncludedList'
import { ResultsTable } from './ResultsTable'
import { useKeptWorkload } from './useKeptWorkload'
import { useWorkloadSteps } from './useWorkloadSteps'
import { WhatIf } from './WhatIf'

const TodayPanel = later(() => import('@/components/cluster/TodayPanel').then((module) => module.TodayPanel))

interface CalculatorProps {
  model: OverheadModel
  articleFigures: readonly ArticleFigure[]
  requirements: readonly MeshRequirements[]
}

/** Its parts stand in stacking contexts of their own (`isolate`): the browser then paints anew only those that changed. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: the outline of the page, part by part; each part is a component of its own.
export function Calculator({ model, articleFigures, requirements }: CalculatorProps) {
  const { workload, meshes: chosen } = useScenario()
  const view = useView('calculator')
  const actions = useActions()
  const site = useSite()
  const steps = useWorkloadSteps()
  const { kept, keep, forget } = useKeptWorkload()
  const [explained, setExplained] = useState<{ mesh: MeshId; metric: Metric } | null>(null)
  const [importing, setImporting] = useState(false)
  const [today, setToday] = useState<readonly MeshToday[]>([])
  // The same function at each render, so that a cell whose figure stays is not drawn again.
  const explain = useCallback((mesh: MeshId, metric: Metric) => setExplained({ mesh, metric }), [])

  const openImport = useCallback(() => setImporting(true), [])
  const sweepOver = useCallback((x: WorkloadNumber) => actions.setCalculatorView({ x }), [actions])
  const compiled = useMemo(() => new Map(compileModels(model).map((one) => [one.mesh.mesh, one])), [model])
  const meshes = useMemo(
    () => chosen.flatMap((id) => site.meshes.find((mesh) => mesh.id === id) ?? []),
    [chosen, site.meshes],
  )
  const resultsOf = useCallback(
    (load: Workload): MeshResult[] =>
      meshes.map((mesh) => {
        const one = compiled.get(mesh.id)
        return { mesh, estimate: one ? estimate(one, load) : null, thin: one ? thinMetrics(one, load) : NONE }
      }),
    [meshes, compiled],
  )
  const nameOf = (id: MeshId) => site.meshes.find((mesh) => mesh.id === id)?.name ?? id
  const explainedModel = explained && compiled.get(explained.mesh)
  const results = useMemo(() => resultsOf(workload), [resultsOf, workload])
  const hasPrices = workload.vcpuPrice !== null && workload.gibPrice !== null

  return (
    <div className="lg:grid lg:grid-cols-[18.5rem_minmax(0,1fr)] print:block" data-await-view>
      <InputsAside
        workload={workload}
        onChange={actions.setWorkload}
        onPreset={steps.applyPreset}
        onReset={steps.reset}
        onImport={openImport}
      />
      <div className="flex min-w-0 flex-col gap-4 p-4 lg:px-6 lg:py-5">
        <header>
          <h1 className="text-lg">What a mesh costs this cluster</h1>
          <p className="text-muted">
            Typical in bold, low to high below it; where the evidence is thin, the range comes first.{' '}
            <span data-no-print>Click a figure to see where it comes from.</span>
          </p>
        </header>
        <InputList workload={workload} />
        <MeshTicks meshes={site.meshes} shown={chosen} onToggle={actions.toggleMesh} />
        <ResultsTable results={results} hasPrices={hasPrices} onExplain={explain} />
        <p className="prose text-muted text-xs">
          Used is what measurements say a mesh takes. Reserved is what the default Helm values make the
          scheduler set aside, which is what you pay for; where a chart sets nothing, that is 0. GiB are
          powers of 1,024. “+ ?” marks a cost that exists and that nobody has measured.
        </p>
        {today.map((mesh) => {
          const one = compiled.get(mesh.mesh)
          return (
            <TodayPanel
              key={mesh.mesh}
              name={nameOf(mesh.mesh)}
              today={mesh}
              estimate={one ? estimate(one, workload) : null}
              onForget={() => setToday([])}
            />
          )
        })}
        <MeasuredList
          measured={workload.measured}
          model={model}
          onRemove={(id) => actions.setMeasured(id, null)}
        />
        {kept ? (
          <WhatIf
            before={resultsOf(kept)}
            after={results}
            changes={listChanges(kept, workload)}
            hasPrices={hasPrices}
            onReturn={() => steps.returnTo(kept)}
            onForget={forget}
          />
        ) : (
          <Button className="self-start" data-no-print onClick={keep}>
            Keep as A, then compare a change
          </Button>
        )}
        <ChartSwitches view={view} onChange={actions.setCalculatorView} />
        <CalculatorCharts
          results={results}
          compiled={compiled}
          meshes={meshes}
          workload={workload}
          view={view}
          articleFigures={articleFigures}
          onAxis={sweepOver}
        />
        <NotIncludedList results={results} />
      </div>
      {explained && explainedModel && (
        <LaterExplainDialog
          model={model}
          articleFigures={articleFigures}
          compiled={explainedModel}
          workload={workload}
          meshName={nameOf(explained.mesh)}
          metric={explained.metric}
          onMeasured={actions.setMeasured}
          onClose={() => setExplained(null)}
        />
      )}
      {importing && (
        <LaterImportDialog
          meshes={requirements}
          onClose={() => setImporting(false)}
          onApply={(part, facts) => {
            steps.fillFromCluster(part, facts.constraints)
            setToday(facts.today)
          }}
        />
      )}
    </div>
  )
}

const NONE: ReadonlySet<Metric> = new Set()
