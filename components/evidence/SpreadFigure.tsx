'use client'
import { useMemo, useState } from 'react'
import { ChartFrame } from '@/components/charts/ChartFrame'
import { WhenSeen } from '@/components/charts/WhenSeen'
import { useSite } from '@/components/site/SiteContext'
import { later } from '@/components/ui/later'
import { CONDITION_WORDS, type ConditionAmount, sayConditions } from '@/lib/overhead/sayConditions'
import { saySpread } from '@/lib/overhead/saySpread'
import type { PublishedFigure } from '@/lib/overhead/types'
import { PlotChoices } from './PlotChoices'

const SpreadChart = later(() => import('./SpreadChart').then((module) => module.SpreadChart))
const LogScatter = later(() => import('./LogScatter').then((module) => module.LogScatter))

/** More marks than this are one blot, and slow to draw: an even sample shows the same spread. */
const DRAWN = 1500

type Unit = PublishedFigure['unit']

/** Units among what is shown, the commonest first: memory and latency do not share an axis. */
function unitsOf(measurements: readonly PublishedFigure[]): Unit[] {
  const counts = new Map<Unit, number>()
  for (const { unit } of measurements) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([unit]) => unit)
}

/** What is shown, as marks: by mesh, or against a condition that the sources state. */
export function SpreadFigure({ measurements }: { measurements: readonly PublishedFigure[] }) {
  const site = useSite()
  const [chosen, setChosen] = useState<Unit | null>(null)
  const [against, setAgainst] = useState<ConditionAmount | null>(null)
  // A figure counted per service or per proxy has no place among whole amounts.
  const amounts = useMemo(
    () => measurements.filter(({ per, value }) => per === null && value > 0),
    [measurements],
  )
  const units = useMemo(() => unitsOf(amounts), [amounts])
  const unit = units.find((one) => one === chosen) ?? units[0] ?? 'MB'
  const shown = useMemo(
    () =>
      amounts.filter((one) => one.unit === unit && (against === null || (one.conditions[against] ?? 0) > 0)),
    [amounts, unit, against],
  )
  const meshes = useMemo(
    () => site.meshes.filter(({ id }) => shown.some(({ mesh }) => mesh === id)),
    [site.meshes, shown],
  )
  const every = Math.ceil(shown.length / DRAWN)
  const drawn = useMemo(
    () =>
      shown
        .filter((_, index) => index % every === 0)
        .map((one) => ({
          mesh: one.mesh,
          x: against ? (one.conditions[against] ?? 0) : one.value,
          y: one.value,
          hollow: one.quality === 'vendor-measured',
          title: `${one.id}: ${one.value} ${one.unit}. ${sayConditions(one)}`,
        })),
    [shown, every, against],
  )
  const across = against ? CONDITION_WORDS[against] : null
  return (
    <ChartFrame
      title={across ? `What was measured, in ${unit}, against ${across}` : `What was measured, in ${unit}`}
      finding={saySpread(shown, meshes)}
      fileName="which-mesh-measurements"
      data={{
        columns: ['Measurement', 'Mesh', 'Component', unit, 'Conditions'],
        rows: shown.map((one) => [one.id, one.mesh, one.component, one.value, sayConditions(one)]),
      }}
    >
      <PlotChoices units={units} unit={unit} onUnit={setChosen} against={against} onAgainst={setAgainst} />
      <WhenSeen className="min-h-60">
        {across ? (
          <LogScatter points={drawn} meshes={meshes} across={across} up={unit} />
        ) : (
          <SpreadChart points={drawn} meshes={meshes} />
        )}
      </WhenSeen>
      <p className="text-muted text-xs">
        Hollow marks are a vendor’s or project’s own figures. Axes are logarithmic. Figures counted per
        service, proxy or request, and what is zero or less, stand in the list alone.
        {every > 1 && ` Of ${shown.length} figures every ${every}th is drawn; the table has all.`}
      </p>
    </ChartFrame>
  )
}
