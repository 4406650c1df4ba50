'use client'
import { useState } from 'react'
import { ChartFrame } from '@/components/charts/ChartFrame'
import { WhenSeen } from '@/components/charts/WhenSeen'
import { Marker } from '@/components/mesh/Marker'
import { useSite } from '@/components/site/SiteContext'
import { later } from '@/components/ui/later'
import { Segmented } from '@/components/ui/Segmented'
import { significant } from '@/lib/format'
import type { Quantity } from '@/lib/overhead/backtestFigure'
import { type PredictionPoint, QUANTITY_UNITS } from './predictionPoint'

const LogScatter = later(() => import('./LogScatter').then((module) => module.LogScatter))

const OPTIONS = [
  { value: 'memory', label: 'Memory' },
  { value: 'cpu', label: 'CPU' },
  { value: 'latency', label: 'Latency' },
] as const

interface PredictionFigureProps {
  points: readonly PredictionPoint[]
  findings: Record<Quantity, string>
}

export function PredictionFigure({ points, findings }: PredictionFigureProps) {
  const site = useSite()
  const [quantity, setQuantity] = useState<Quantity>('memory')
  const shown = points.filter((point) => point.quantity === quantity)
  const meshes = site.meshes.filter(({ id }) => shown.some(({ mesh }) => mesh === id))
  const names = new Map(site.meshes.map(({ id, name }) => [id, name]))
  const unit = QUANTITY_UNITS[quantity]
  return (
    <ChartFrame
      title={`${OPTIONS.find(({ value }) => value === quantity)?.label}: model against measurement`}
      finding={findings[quantity]}
      fileName={`which-mesh-model-against-measurement-${quantity}`}
      data={{
        columns: ['Measurement', 'Mesh', 'Component', `Measured, ${unit}`, `Model, ${unit}`, 'Factor'],
        rows: shown
          .toSorted((a, b) => b.factor - a.factor)
          .map(({ id, mesh, component, measured, predicted, factor }) => [
            id,
            names.get(mesh) ?? mesh,
            component,
            measured,
            predicted,
            factor,
          ]),
      }}
    >
      <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
        <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs">
          {meshes.map((mesh) => (
            <li key={mesh.id} className="flex items-center gap-1.5">
              <Marker mesh={mesh} />
              {mesh.name}
            </li>
          ))}
        </ul>
        <div data-no-print>
          <Segmented label="Metric" options={OPTIONS} value={quantity} onChange={setQuantity} />
        </div>
      </div>
      <WhenSeen className="min-h-90">
        <LogScatter
          points={shown.map(({ id, mesh, measured, predicted, factor, vendor }) => ({
            mesh,
            x: measured,
            y: predicted,
            hollow: vendor,
            title: `${id}: measured ${significant(measured)}, model ${significant(predicted)} ${unit}, factor ${factor}`,
          }))}
          meshes={meshes}
          across={`measured, ${unit}`}
          up={`model, ${unit}`}
          equal
        />
      </WhenSeen>
    </ChartFrame>
  )
}
