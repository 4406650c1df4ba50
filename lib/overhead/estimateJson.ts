// The shape in which a terminal prints an estimate, and scripts rely on.
import type { Workload } from '../scenario/scenario'
import type { Estimate, Note, NotIncluded, Resources, Totals } from './estimateTypes'
import { type Range, rangeOf } from './units'
import type { Component } from './vocabulary'

export interface EstimateJson {
  workload: Workload
  /** Base units: bytes, cores, milliseconds, USD a month. null = not known, and named in `notIncluded`. */
  meshes: Record<string, MeshJson>
}

interface MeshJson {
  components: ComponentJson[]
  totals: Totals
  notIncluded: readonly NotIncluded[]
  notes: readonly Note[]
}

interface ComponentJson {
  component: Component
  /** The typical number; the ends differ only where waypoints follow from the traffic. */
  count: number
  countRange: Range
  each: Resources
  total: Resources
}

export function toEstimateJson(workload: Workload, estimates: readonly Estimate[]): EstimateJson {
  return {
    workload,
    meshes: Object.fromEntries(
      estimates.map(({ mesh, components, totals, notIncluded, notes }) => [
        mesh,
        {
          components: components.map(({ component, count, each, total }) => {
            return { component, count: count.typical, countRange: copy(count), each, total }
          }),
          totals,
          notIncluded,
          notes,
        },
      ]),
    ),
  }
}

function copy({ low, typical, high }: Range): Range {
  return rangeOf(low, typical, high)
}
