'use client'
import { useCallback, useMemo } from 'react'
import { ChartFrame } from '@/components/charts/ChartFrame'
import { WhenSeen } from '@/components/charts/WhenSeen'
import { later } from '@/components/ui/later'
import { claimsFor, distinctClaims } from '@/lib/overhead/claims'
import type { Estimate } from '@/lib/overhead/estimateTypes'
import { FIGURE_STYLES, formatFigure, inUnit } from '@/lib/overhead/figures'
import { sayClaim } from '@/lib/overhead/sayClaim'
import type { ArticleFigure } from '@/lib/overhead/types'
import {
  type Component,
  METRIC_LABELS,
  type Metric,
  RESOURCE_METRICS,
  type ResourceMetric,
} from '@/lib/overhead/vocabulary'
import type { Workload } from '@/lib/scenario/scenario'
import { ClaimsBeside } from './ClaimsBeside'
import type { BarRow } from './chartRows'
import type { MeshResult } from './meshResult'

const BarsChart = later(() => import('./BarsChart').then((module) => module.BarsChart))

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

interface PartsFigureProps {
  results: readonly MeshResult[]
  workload: Workload
  metric: Metric
  articleFigures: readonly ArticleFigure[]
}

export function PartsFigure({ results, workload, metric, articleFigures }: PartsFigureProps) {
  const { unit, scale } = FIGURE_STYLES[metric]
  const format = useCallback((value: number) => formatFigure(metric, value * scale), [metric, scale])
  const rows = useMemo(
    () =>
      results.flatMap(({ mesh, estimate, thin }): BarRow[] => {
        if (!estimate) return []
        const total = estimate.totals[metric]
        return [
          {
            mesh,
            parts: partsOf(estimate, metric),
            total: total && inUnit(metric, total),
            thin: thin.has(metric),
            claims: distinctClaims(claimsFor(articleFigures, mesh.id, metric, workload)).map((claim) => ({
              low: claim.low / scale,
              high: claim.high / scale,
              said: sayClaim(claim.figure),
            })),
          },
        ]
      }),
    [results, workload, metric, scale, articleFigures],
  )
  const hasClaims = rows.some(({ claims }) => claims.length > 0)
  return (
    <ChartFrame
      title={`${METRIC_LABELS[metric]}, by part`}
      finding={
        <>
          {sayExtremes(rows, format, unit)} The bar is the typical value, the whisker low to high.
          {hasClaims && ' A dashed band is what an article claims.'}
        </>
      }
      fileName={`which-mesh-${metric}-by-part`}
      data={{
        columns: ['Mesh', `Typical, ${unit}`, 'Low', 'High', 'Parts, typical', 'Claimed by an article'],
        rows: rows.map(({ mesh, total, parts, claims }) => [
          mesh.name,
          total?.typical ?? null,
          total?.low ?? null,
          total?.high ?? null,
          parts.map(({ label, value }) => `${label} ${format(value)}`).join(', '),
          claims.map(({ said }) => said).join('; '),
        ]),
      }}
    >
      <WhenSeen still className="min-h-72">
        <BarsChart rows={rows} formatValue={format} />
      </WhenSeen>
      {hasClaims && (
        <ClaimsBeside
          articleFigures={articleFigures}
          meshes={rows.map(({ mesh }) => mesh)}
          metric={metric}
          workload={workload}
        />
      )}
    </ChartFrame>
  )
}

/** “Linkerd takes the least, 0.59 GiB; Istio sidecar the most, 5.” */
function sayExtremes(rows: readonly BarRow[], format: (value: number) => string, unit: string): string {
  const known = rows.flatMap(({ mesh, total }) => (total ? [{ mesh, typical: total.typical }] : []))
  const ordered = known.toSorted((a, b) => a.typical - b.typical)
  const [least] = ordered
  const most = ordered.at(-1)
  if (!least || !most) return 'Nothing of this is known.'
  if (least === most || least.typical === most.typical) {
    return `${known.map(({ mesh }) => mesh.name).join(', ')}: ${format(least.typical)} ${unit}.`
  }
  return `${least.mesh.name} has the least, ${format(least.typical)} ${unit}; ${most.mesh.name} the most, ${format(most.typical)}.`
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
