'use client'
import dynamic from 'next/dynamic'
import { useMemo } from 'react'
import { ChartFrame } from '@/components/charts/ChartFrame'
import { WhenSeen } from '@/components/charts/WhenSeen'
import { useSite } from '@/components/site/SiteContext'
import { formatPlural, significant } from '@/lib/format'
import type { Measurement } from '@/lib/overhead/types'

const SpreadChart = dynamic(() => import('./SpreadChart').then((module) => module.SpreadChart), {
  ssr: false,
})

/** More marks than this are one blot, and slow to draw: an even sample shows the same spread. */
const DRAWN = 1500

/** The commonest unit among what is shown: memory and latency do not share an axis. */
function commonestUnit(measurements: readonly Measurement[]): Measurement['unit'] {
  const counts = new Map<Measurement['unit'], number>()
  for (const { unit } of measurements) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 'MB'
}

export function SpreadFigure({ measurements }: { measurements: readonly Measurement[] }) {
  const site = useSite()
  const { unit, shown, meshes } = useMemo(() => {
    const unit = commonestUnit(measurements)
    const shown = measurements.filter((one) => one.unit === unit && one.value > 0)
    return { unit, shown, meshes: site.meshes.filter(({ id }) => shown.some(({ mesh }) => mesh === id)) }
  }, [measurements, site.meshes])
  if (shown.length === 0) return null
  const every = Math.ceil(shown.length / DRAWN)
  return (
    <ChartFrame
      title={`The spread of what has been measured, in ${unit}`}
      finding={meshes
        .map(({ id, name }) => {
          const values = shown.filter(({ mesh }) => mesh === id).map(({ value }) => value)
          const [low, high] = values.reduce(
            ([a, b], value) => [Math.min(a, value), Math.max(b, value)],
            [Number.POSITIVE_INFINITY, 0],
          )
          return `${name} ${significant(low ?? 0)} to ${significant(high ?? 0)} (${formatPlural(values.length, 'figure')})`
        })
        .join('; ')}
      fileName="which-mesh-measurements"
      data={{
        columns: ['Measurement', 'Mesh', 'Component', unit],
        rows: shown.slice(0, DRAWN).map(({ id, mesh, component, value }) => [id, mesh, component, value]),
      }}
    >
      <WhenSeen className="min-h-60">
        <SpreadChart measurements={shown.filter((_, index) => index % every === 0)} meshes={meshes} />
      </WhenSeen>
    </ChartFrame>
  )
}
