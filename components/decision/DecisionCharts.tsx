'use client'
import { useState } from 'react'
import { ChartFrame } from '@/components/charts/ChartFrame'
import { useSite } from '@/components/site/SiteContext'
import type { Decision } from '@/lib/decision/decisionTypes'
import { formatScore } from '@/lib/decision/phrases'
import { meshName, type Prepared, preferenceTitle } from '@/lib/decision/prepare'
import { contributionsOf } from '@/lib/decision/rank'
import { sensitivities } from '@/lib/decision/sensitivity'
import { PREFERENCES, type Preference } from '@/lib/scenario/scenario'
import { ContributionBars } from './ContributionBars'
import { SensitivityLines } from './SensitivityLines'

interface DecisionChartsProps {
  prepared: Prepared
  decision: Decision
}

export function DecisionCharts({ prepared, decision }: DecisionChartsProps) {
  return (
    <div className="grid items-stretch gap-4 lg:grid-cols-2">
      <Contributions prepared={prepared} decision={decision} />
      <SensitivityFigure prepared={prepared} decision={decision} />
    </div>
  )
}

function Contributions({ prepared, decision }: DecisionChartsProps) {
  const { meshes } = useSite()
  const { ranking, sheet } = decision
  const rows = ranking.flatMap((candidate) => {
    const mesh = meshes.find(({ id }) => id === candidate.mesh)
    const points = contributionsOf(candidate, sheet.weights).map((one) => one.points)
    return mesh ? [{ mesh, points, total: candidate.total }] : []
  })
  return (
    <ChartFrame
      title="What each preference brings"
      finding={rows.map(({ mesh, total }) => `${mesh.name} ${formatScore(total.typical)}`).join(', ')}
      fileName="which-mesh-contributions"
      data={{
        columns: ['Mesh', ...PREFERENCES.map((preference) => preferenceTitle(prepared, preference)), 'Total'],
        rows: rows.map(({ mesh, points, total }) => [mesh.name, ...points, total.typical]),
      }}
    >
      <ContributionBars rows={rows} titleOf={(preference) => preferenceTitle(prepared, preference)} />
    </ChartFrame>
  )
}

function SensitivityFigure({ prepared, decision }: DecisionChartsProps) {
  const { meshes } = useSite()
  const all = sensitivities(decision)
  const [chosen, setChosen] = useState<Preference>('overhead')
  const shown = all.find(({ preference }) => preference === chosen)
  if (!shown) return null
  const title = preferenceTitle(prepared, chosen)
  const turns = shown.points.filter(
    ({ leader }, index) => index > 0 && leader !== shown.points[index - 1]?.leader,
  )
  const finding =
    turns.length === 0
      ? `Whatever ${title.toLowerCase()} weighs, ${meshName(prepared, shown.points[0]?.leader ?? '')} leads.`
      : turns
          .map(({ weight, leader }) => `From ${weight} on, ${meshName(prepared, leader ?? '')} leads.`)
          .join(' ')
  return (
    <ChartFrame
      title={`How the scores move with the weight of ${title.toLowerCase()}`}
      finding={finding}
      fileName={`which-mesh-sensitivity-${chosen}`}
      data={{
        columns: ['Weight', ...decision.ranking.map(({ mesh }) => meshName(prepared, mesh))],
        rows: shown.points.map(({ weight, totals }) => [
          weight,
          ...decision.ranking.map(({ mesh }) => totals[mesh]?.typical ?? null),
        ]),
      }}
    >
      <label className="mb-2 flex items-center gap-2 text-muted text-xs" data-no-print>
        Weight of
        <select
          className="field"
          value={chosen}
          onChange={(event) => {
            const preference = PREFERENCES.find((one) => one === event.target.value)
            if (preference) setChosen(preference)
          }}
        >
          {PREFERENCES.map((preference) => (
            <option key={preference} value={preference}>
              {preferenceTitle(prepared, preference)}
            </option>
          ))}
        </select>
      </label>
      <SensitivityLines
        sensitivity={shown}
        meshes={meshes.filter(({ id }) => decision.ranking.some(({ mesh }) => mesh === id))}
      />
    </ChartFrame>
  )
}
