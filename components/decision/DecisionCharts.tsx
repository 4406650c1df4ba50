'use client'
import { useState } from 'react'
import { ChartFrame } from '@/components/charts/ChartFrame'
import { useSite } from '@/components/site/SiteContext'
import type { Decision } from '@/lib/decision/decisionTypes'
import { describeSensitivity } from '@/lib/decision/describeSensitivity'
import { formatScore } from '@/lib/decision/phrases'
import { meshName, type Prepared, preferenceTitle } from '@/lib/decision/prepare'
import { contributionsOf } from '@/lib/decision/rank'
import { mostSensitive, sensitivities } from '@/lib/decision/sensitivity'
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

/** Lines that are far from the top at every weight would only press the others together; the table has them. */
const SHOWN_RIVALS = 3

function SensitivityFigure({ prepared, decision }: DecisionChartsProps) {
  const { meshes } = useSite()
  const all = sensitivities(decision)
  const [chosen, setChosen] = useState<Preference | null>(null)
  const preferred = chosen ?? mostSensitive(all)
  const shown = all.find(({ preference }) => preference === preferred)
  if (!shown) return null
  const { preference, leader, points } = shown
  const nameOf = (mesh: string) => meshName(prepared, mesh)
  const rivals = decision.ranking
    .map(({ mesh }) => ({ mesh, best: Math.max(...points.map(({ ahead }) => ahead[mesh] ?? 0)) }))
    .filter(({ mesh }) => mesh !== leader)
    .sort((one, other) => other.best - one.best)
  const drawn = [leader, ...rivals.slice(0, SHOWN_RIVALS).map(({ mesh }) => mesh)]
  return (
    <ChartFrame
      title={`The lead of ${nameOf(leader)}, as the weight of ${preferenceTitle(prepared, preference).toLowerCase()} moves`}
      finding={describeSensitivity(prepared, shown)}
      fileName={`which-mesh-sensitivity-${preference}`}
      data={{
        columns: [
          'Weight',
          'First',
          `Margin of ${nameOf(leader)}`,
          ...rivals.map(({ mesh }) => `${nameOf(mesh)} against it`),
        ],
        rows: points.map(({ weight, first, margin, ahead }) => [
          weight,
          nameOf(first),
          margin,
          ...rivals.map(({ mesh }) => ahead[mesh] ?? null),
        ]),
      }}
    >
      <label className="mb-2 flex items-center gap-2 text-muted text-xs" data-no-print>
        Weight of
        <select
          className="field"
          value={preference}
          onChange={(event) => {
            const picked = PREFERENCES.find((one) => one === event.target.value)
            if (picked) setChosen(picked)
          }}
        >
          {PREFERENCES.map((one) => (
            <option key={one} value={one}>
              {preferenceTitle(prepared, one)}
            </option>
          ))}
        </select>
      </label>
      <SensitivityLines sensitivity={shown} meshes={meshes.filter(({ id }) => drawn.includes(id))} />
    </ChartFrame>
  )
}
