'use client'
import { useMemo, useState } from 'react'
import { LaterExplainDialog } from '@/components/calculator/LaterExplainDialog'
import type { MeshResult } from '@/components/calculator/meshResult'
import { WhenSeen } from '@/components/charts/WhenSeen'
import type { MeshSummary } from '@/components/mesh/MeshSummary'
import { LaterNeedsDialog } from '@/components/scenario/LaterNeedsDialog'
import { useSite } from '@/components/site/SiteContext'
import { useActions, useScenario } from '@/components/state/StateProvider'
import { fitOf } from '@/lib/dashboard/fitOf'
import { unpackRows } from '@/lib/dashboard/packRows'
import type { DashboardFacts } from '@/lib/dashboard/projectDashboard'
import type { OverheadModel } from '@/lib/overhead/clientModel'
import { compileModels, estimate } from '@/lib/overhead/estimate'
import { thinMetrics } from '@/lib/overhead/thinMetrics'
import type { ArticleFigure } from '@/lib/overhead/types'
import type { Metric } from '@/lib/overhead/vocabulary'
import { BiggestDifferences } from './BiggestDifferences'
import { MemoryChart } from './MemoryChart'
import { MeshChoice } from './MeshChoice'
import { QuickComparison } from './QuickComparison'
import { ScenarioControls } from './ScenarioControls'
import { VerdictCard } from './VerdictCard'

/** What articles claim of a figure stands on the calculator’s page. */
const NO_FIGURES: readonly ArticleFigure[] = []

interface DashboardProps {
  facts: DashboardFacts
  model: OverheadModel
}

/** One scenario, one card a mesh, and where they part. */
export function Dashboard({ facts, model }: DashboardProps) {
  const site = useSite()
  const scenario = useScenario()
  const actions = useActions()
  const [choosing, setChoosing] = useState(false)
  const [explained, setExplained] = useState<{ mesh: MeshSummary; metric: Metric } | null>(null)
  const models = useMemo(
    () => new Map(compileModels(model).map((compiled) => [compiled.mesh.mesh, compiled])),
    [model],
  )
  const rows = useMemo(
    () =>
      unpackRows(
        facts.rows,
        site.capabilities,
        site.meshes.map(({ id }) => id),
      ),
    [facts, site],
  )
  const rowById = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows])
  const { workload, needs, meshes: shown } = scenario
  const meshes = shown.flatMap((id) => site.meshes.find((mesh) => mesh.id === id) ?? [])
  const results: MeshResult[] = meshes.map((mesh) => {
    const compiled = models.get(mesh.id)
    if (!compiled) return { mesh, estimate: null, thin: new Set() }
    return { mesh, estimate: estimate(compiled, workload), thin: thinMetrics(compiled, workload) }
  })
  const memoryEnd = Math.max(0, ...results.map((result) => result.estimate?.totals['memory-used']?.high ?? 0))
  const explainedModel = explained && models.get(explained.mesh.id)
  return (
    <div data-await-view>
      <ScenarioControls
        workload={workload}
        setWorkload={actions.setWorkload}
        needs={needs}
        constraints={scenario.constraints}
        titleOf={(id) => rowById.get(id)?.title ?? id}
        removeNeed={actions.toggleNeed}
        addNeed={() => setChoosing(true)}
      />
      <MeshChoice meshes={site.meshes} shown={shown} toggleMesh={actions.toggleMesh} />
      <ul className={`mb-4 grid gap-3.5 ${columnsFor(meshes.length)}`}>
        {results.map((result) => (
          <VerdictCard
            key={result.mesh.id}
            result={result}
            fit={fitOf(
              (id) => rowById.get(id)?.cells[result.mesh.id],
              facts.limits[result.mesh.id],
              scenario,
              facts,
            )}
            memoryEnd={memoryEnd}
            rows={rows}
            shown={shown}
            profile={facts.profiles[result.mesh.id]}
            explain={(metric) => setExplained({ mesh: result.mesh, metric })}
          />
        ))}
      </ul>
      <div className="mb-4 grid grid-cols-[minmax(0,1fr)] gap-3.5 xl:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)]">
        <BiggestDifferences rows={rows} meshes={meshes} needs={needs} />
        {/* Hundreds of estimates, which the first answer need not wait for. */}
        <WhenSeen className="grid min-h-122 grid-cols-[minmax(0,1fr)] noscript:hidden">
          <MemoryChart meshes={meshes} models={models} workload={workload} />
        </WhenSeen>
      </div>
      <QuickComparison aspects={facts.aspects} results={results} workload={workload} />
      {explained && explainedModel && (
        <LaterExplainDialog
          model={model}
          compiled={explainedModel}
          workload={workload}
          meshName={explained.mesh.name}
          metric={explained.metric}
          articleFigures={NO_FIGURES}
          onMeasured={actions.setMeasured}
          onClose={() => setExplained(null)}
        />
      )}
      {choosing && <LaterNeedsDialog onClose={() => setChoosing(false)} />}
    </div>
  )
}

/** Rows of cards that come out even: four make two rows of two, not one of three and one of one; six two of three. */
function columnsFor(cards: number): string {
  if (cards === 4) return 'grid-cols-[minmax(0,1fr)] sm:grid-cols-2 xl:grid-cols-4'
  return cards > 4
    ? 'grid-cols-[repeat(auto-fit,minmax(min(22rem,100%),1fr))]'
    : 'grid-cols-[repeat(auto-fit,minmax(min(17rem,100%),1fr))]'
}
