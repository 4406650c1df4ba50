'use client'
import dynamic from 'next/dynamic'
import { useDeferredValue, useMemo, useState } from 'react'
import type { ClusterFacts } from '@/components/cluster/ImportPanel'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { useSite } from '@/components/site/SiteContext'
import { useActions, useReadState, useScenario, useView } from '@/components/state/StateProvider'
import { Button } from '@/components/ui/Button'
import { classes } from '@/components/ui/classes'
import { Segmented } from '@/components/ui/Segmented'
import { showToast } from '@/components/ui/toast'
import type { MeshRequirements } from '@/lib/cluster/checkRequirements'
import type { MeshToday } from '@/lib/cluster/meshTodayFromCluster'
import type { OverheadModel } from '@/lib/overhead/clientModel'
import { compileModels, estimate } from '@/lib/overhead/estimate'
import type { Preset } from '@/lib/overhead/inputs'
import { presetWorkload } from '@/lib/overhead/inputs'
import type { ArticleFigure } from '@/lib/overhead/types'
import type { Metric } from '@/lib/overhead/vocabulary'
import { BASES, CALCULATOR_METRICS } from '@/lib/permalink/views/calculator'
import { DEFAULT_WORKLOAD, type Workload } from '@/lib/scenario/scenario'
import { CalculatorCharts } from './CalculatorCharts'
import { InputsPanel } from './InputsPanel'
import { listChanges, summariseWorkload } from './listChanges'
import { MeasuredList } from './MeasuredList'
import { NotIncludedList } from './NotIncludedList'
import { type MeshResult, ResultsTable } from './ResultsTable'
import { WhatIf } from './WhatIf'

const ExplainDialog = dynamic(() => import('./ExplainDialog').then((module) => module.ExplainDialog), {
  ssr: false,
})
const TodayPanel = dynamic(
  () => import('@/components/cluster/TodayPanel').then((module) => module.TodayPanel),
  {
    ssr: false,
  },
)
const ImportDialog = dynamic(() => import('./ImportDialog').then((module) => module.ImportDialog), {
  ssr: false,
})

const METRIC_OPTIONS = CALCULATOR_METRICS.map((value) => ({
  value,
  label: { memory: 'Memory', cpu: 'CPU', latency: 'Latency', cost: 'Money' }[value],
}))
const BASIS_OPTIONS = BASES.map((value) => ({ value, label: { used: 'Used', reserved: 'Reserved' }[value] }))

interface CalculatorProps {
  model: OverheadModel
  articleFigures: readonly ArticleFigure[]
  requirements: readonly MeshRequirements[]
}

export function Calculator({ model, articleFigures, requirements }: CalculatorProps) {
  const { workload, meshes: chosen } = useScenario()
  const view = useView('calculator')
  const actions = useActions()
  const readState = useReadState()
  const site = useSite()
  const [explained, setExplained] = useState<{ mesh: MeshSummary; metric: Metric } | null>(null)
  const [inputsShown, setInputsShown] = useState(false)
  const [importing, setImporting] = useState(false)
  const [today, setToday] = useState<readonly MeshToday[]>([])
  const [kept, setKept] = useState<Workload | null>(null)

  const compiled = useMemo(() => new Map(compileModels(model).map((one) => [one.mesh.mesh, one])), [model])
  const meshes = useMemo(
    () => chosen.flatMap((id) => site.meshes.find((mesh) => mesh.id === id) ?? []),
    [chosen, site.meshes],
  )
  const resultsOf = (load: Workload): MeshResult[] =>
    meshes.map((mesh) => {
      const one = compiled.get(mesh.id)
      return { mesh, estimate: one ? estimate(one, load) : null }
    })
  const explainedModel = explained && compiled.get(explained.mesh.id)
  const results = resultsOf(workload)
  const charted = useDeferredValue(workload)
  const hasPrices = workload.vcpuPrice !== null || workload.gibPrice !== null

  const replaceWorkload = (next: Workload, done: string) => {
    const before = readState().scenario
    actions.setWorkload(next)
    showToast(done, { label: 'Undo', run: () => actions.setScenario(before) })
  }
  const fillFromCluster = (part: Partial<Workload>, { constraints }: ClusterFacts) => {
    const before = readState().scenario
    actions.setScenario({
      ...before,
      workload: { ...before.workload, ...part },
      constraints: { ...before.constraints, ...constraints },
    })
    showToast('The inputs are filled from your cluster', {
      label: 'Undo',
      run: () => actions.setScenario(before),
    })
  }
  const applyPreset = (preset: Preset) =>
    replaceWorkload(presetWorkload(preset), `${preset.label}: ${preset.about}`)

  return (
    <div className="lg:grid lg:grid-cols-[19rem_minmax(0,1fr)]" data-await-view>
      <div className="border-line border-b p-4 lg:hidden" data-no-print>
        <Button
          className="w-full justify-between"
          aria-expanded={inputsShown}
          aria-controls="inputs"
          onClick={() => setInputsShown(!inputsShown)}
        >
          {summariseWorkload(workload)}
          <span className="text-accent">{inputsShown ? 'Done' : 'Change'}</span>
        </Button>
      </div>
      <aside
        id="inputs"
        aria-label="Inputs"
        className={classes(
          'border-line p-4 lg:border-r lg:px-6 lg:py-5 print:block',
          !inputsShown && 'max-lg:hidden',
        )}
      >
        <InputsPanel
          workload={workload}
          onChange={actions.setWorkload}
          onPreset={applyPreset}
          onImport={() => setImporting(true)}
        />
        <Button
          look="quiet"
          className="mt-4"
          onClick={() => replaceWorkload(DEFAULT_WORKLOAD, 'All inputs are back at their defaults')}
        >
          Reset all inputs
        </Button>
      </aside>
      <div className="flex min-w-0 flex-col gap-4 p-4 lg:px-6 lg:py-5">
        <header className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <h1 className="text-lg">What a mesh costs this cluster</h1>
          <p className="text-muted">Typical in bold, low to high below. Click a figure for its source.</p>
          <div data-no-print className="ml-auto flex flex-wrap gap-2">
            <Segmented
              label="Metric"
              options={METRIC_OPTIONS}
              value={view.metric}
              onChange={(metric) => actions.setCalculatorView({ metric })}
            />
            {view.metric !== 'latency' && (
              <Segmented
                label="Basis"
                options={BASIS_OPTIONS}
                value={view.basis}
                onChange={(basis) => actions.setCalculatorView({ basis })}
              />
            )}
          </div>
        </header>
        <ResultsTable
          results={results}
          hasPrices={hasPrices}
          onExplain={(mesh, metric) => setExplained({ mesh, metric })}
        />
        {today.map((mesh) => {
          const model = compiled.get(mesh.mesh)
          return (
            <TodayPanel
              key={mesh.mesh}
              name={site.meshes.find(({ id }) => id === mesh.mesh)?.name ?? mesh.mesh}
              today={mesh}
              estimate={model ? estimate(model, workload) : null}
              onForget={() => setToday([])}
            />
          )
        })}
        <p className="prose text-muted text-xs">
          Used is what measurements say a mesh takes. Reserved is what the default Helm values make the
          scheduler set aside, which is what you pay for; where a chart sets nothing, that is 0. GiB are
          powers of 1,024.
        </p>
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
            onReturn={() => actions.setWorkload(kept)}
            onForget={() => setKept(null)}
          />
        ) : (
          <Button className="self-start" data-no-print onClick={() => setKept(workload)}>
            Keep this as A, and see what a change makes
          </Button>
        )}
        <CalculatorCharts
          compiled={compiled}
          meshes={meshes}
          workload={charted}
          view={view}
          articleFigures={articleFigures}
          onAxis={(x) => actions.setCalculatorView({ x })}
        />
        <NotIncludedList results={results} />
      </div>
      {explained && explainedModel && (
        <ExplainDialog
          model={model}
          articleFigures={articleFigures}
          compiled={explainedModel}
          workload={workload}
          mesh={explained.mesh}
          metric={explained.metric}
          onMeasured={actions.setMeasured}
          onClose={() => setExplained(null)}
        />
      )}
      {importing && (
        <ImportDialog
          meshes={requirements}
          onClose={() => setImporting(false)}
          onApply={(part, facts) => {
            fillFromCluster(part, facts)
            setToday(facts.today)
          }}
        />
      )}
    </div>
  )
}
