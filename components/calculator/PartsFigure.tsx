'use client'
import dynamic from 'next/dynamic'
import { useMemo } from 'react'
import { ChartFrame } from '@/components/charts/ChartFrame'
import { WhenSeen } from '@/components/charts/WhenSeen'
import { claimsFor } from '@/lib/overhead/claims'
import { estimate } from '@/lib/overhead/estimate'
import type { Estimate } from '@/lib/overhead/estimateTypes'
import { FIGURE_STYLES, formatFigure, formatFigureRange, inUnit } from '@/lib/overhead/figures'
import type { ArticleFigure } from '@/lib/overhead/types'
import {
  type Component,
  METRIC_LABELS,
  type Metric,
  RESOURCE_METRICS,
  type ResourceMetric,
} from '@/lib/overhead/vocabulary'
import type { ChartInputs } from './CalculatorCharts'
import type { BarRow } from './chartRows'

const BarsChart = dynamic(() => import('./BarsChart').then((module) => module.BarsChart), { ssr: false })

const COMPONENT_WORDS: Record<Component, string> = {
  sidecar: 'sidecars',
  ztunnel: 'ztunnel',
  waypoint: 'waypoints',
  'node-agent': 'agents',
  'node-envoy': 'node Envoys',
  cni: 'CNI plugin',
  operator: 'operators',
  'control-plane': 'control plane',
  gateway: 'gateways',
}

type PartsFigureProps = ChartInputs & { articleFigures: readonly ArticleFigure[] }

export function PartsFigure({ compiled, meshes, workload, metric, articleFigures }: PartsFigureProps) {
  const { unit, scale } = FIGURE_STYLES[metric]
  const format = (value: number) => formatFigure(metric, value * scale)
  const rows = useMemo(
    () =>
      meshes.flatMap((mesh): BarRow[] => {
        const model = compiled.get(mesh.id)
        if (!model) return []
        const figures = estimate(model, workload)
        const total = figures.totals[metric]
        const claim = claimsFor(articleFigures, mesh.id, metric, workload).find(({ high }) => high > 0)
        const text = claim && `an article says ${formatFigureRange(metric, claim)}`
        return [
          {
            mesh,
            parts: partsOf(figures, metric),
            total: total && inUnit(metric, total),
            claim: claim && text ? { low: claim.low / scale, high: claim.high / scale, text } : null,
          },
        ]
      }),
    [meshes, compiled, workload, metric, scale, articleFigures],
  )
  const hasClaims = rows.some(({ claim }) => claim)
  return (
    <ChartFrame
      title={`${METRIC_LABELS[metric]}, by part`}
      finding={
        <>
          In {unit}: typical, then low to high as the whisker.{' '}
          {hasClaims && 'A dashed band is what an article claims; below it says why the model differs.'}
        </>
      }
      fileName={`which-mesh-${metric}-by-part`}
      data={{
        columns: ['Mesh', `Typical, ${unit}`, 'Low', 'High', 'Parts, typical', 'Claimed by an article'],
        rows: rows.map(({ mesh, total, parts, claim }) => [
          mesh.name,
          total?.typical ?? null,
          total?.low ?? null,
          total?.high ?? null,
          parts.map(({ label, value }) => `${label} ${format(value)}`).join(', '),
          claim ? `${format(claim.low)} to ${format(claim.high)}` : '',
        ]),
      }}
    >
      <WhenSeen className="min-h-72">
        <BarsChart rows={rows} formatValue={format} />
      </WhenSeen>
    </ChartFrame>
  )
}

const isResource = (metric: Metric): metric is ResourceMetric =>
  RESOURCE_METRICS.some((resource) => resource === metric)

/** Memory and CPU have parts; latency, nodes and money belong to the mesh as a whole. */
function partsOf({ components, totals }: Estimate, metric: Metric): BarRow['parts'] {
  const { scale } = FIGURE_STYLES[metric]
  if (!isResource(metric)) return [{ label: 'in all', value: (totals[metric]?.typical ?? 0) / scale }]
  return components.flatMap(({ component, total }) => {
    const typical = total[metric]?.typical ?? 0
    return typical > 0 ? [{ label: COMPONENT_WORDS[component], value: typical / scale }] : []
  })
}
