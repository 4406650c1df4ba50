// What a mesh takes in the cluster today, part by part, beside what the model says of the same part.
import type { ComponentEstimate, Estimate } from '../overhead/estimateTypes'
import type { Range } from '../overhead/units'
import type { Component } from '../overhead/vocabulary'
import type { ComponentToday, MeshToday } from './meshTodayFromCluster'

export const COMPARED_METRICS = ['memory-reserved', 'cpu-reserved', 'memory-used', 'cpu-used'] as const
export type ComparedMetric = (typeof COMPARED_METRICS)[number]

export interface Comparison {
  /** null: not measured. */
  today: number | null
  /** null: the model does not have this part, or does not know. */
  estimate: Range | null
}

export interface PartComparison {
  component: Component
  pods: number
  figures: Readonly<Record<ComparedMetric, Comparison>>
}

/** The parts that count as the mesh. Use is compared only where every container of the part was measured. */
export function compareWithToday(today: MeshToday, estimate: Estimate | null): readonly PartComparison[] {
  return today.components
    .filter(({ countsAsMesh }) => countsAsMesh)
    .map((part) => {
      const model = estimate?.components.find(({ component }) => component === part.component)
      return { component: part.component, pods: part.pods, figures: compareFigures(part, model) }
    })
}

function compareFigures(part: ComponentToday, model: ComponentEstimate | undefined) {
  const containers = part.plainContainers + part.nativeContainers
  const used = part.used?.containers === containers ? part.used : null
  return {
    'memory-reserved': { today: part.reserved.bytes, estimate: model?.total['memory-reserved'] ?? null },
    'cpu-reserved': { today: part.reserved.cores, estimate: model?.total['cpu-reserved'] ?? null },
    'memory-used': { today: used?.bytes ?? null, estimate: model?.total['memory-used'] ?? null },
    'cpu-used': { today: used?.cores ?? null, estimate: model?.total['cpu-used'] ?? null },
  }
}
