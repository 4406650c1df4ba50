// What a mesh costs for a workload. Pure: the same model and workload give the same figures, everywhere.
import type { Workload } from '../scenario/scenario'
import { costOf, extraNodes, largerOf } from './capacity'
import type { MeshFormulas, OverheadModel } from './clientModel'
import { baseValues, lookUp, type Values, withMeasured } from './coefficients'
import { driversOf, type Shape, shapeOf } from './drivers'
import { estimateComponent } from './estimateComponent'
import type { ComponentEstimate, Estimate, Resources, Totals } from './estimateTypes'
import { addKnown, type Context, sumTerms } from './evaluate'
import { listNotes, listNotIncluded } from './remarks'
import { type Count, type Milliseconds, type Range, rangeOf } from './units'
import { LATENCY_METRICS, type LatencyMetric } from './vocabulary'

/** All that does not depend on the workload, worked out once. */
export interface CompiledModel {
  mesh: MeshFormulas
  model: OverheadModel
  shape: Shape
  values: Values
  /** CPU that one waypoint replica may use; Infinity where the mesh has none or the chart no limit. */
  waypointCores: number
}

export function compileModel(model: OverheadModel, meshId: string): CompiledModel | null {
  const mesh = model.meshes.find(({ mesh: id }) => id === meshId)
  if (mesh === undefined) return null
  const limit = mesh.waypoints && model.charts[mesh.waypoints.chart]?.cpuLimit
  return {
    mesh,
    model,
    shape: shapeOf(mesh, model.platform),
    values: baseValues(model),
    waypointCores: limit ?? Number.POSITIVE_INFINITY,
  }
}

export function compileModels(model: OverheadModel): CompiledModel[] {
  return model.meshes.flatMap(({ mesh }) => compileModel(model, mesh) ?? [])
}

export function estimate(compiled: CompiledModel, workload: Workload): Estimate {
  const { mesh, model } = compiled
  const context = contextOf(compiled, workload)
  const components: ComponentEstimate[] = []
  for (const component of mesh.components) {
    const figures = estimateComponent(component, model.charts, context)
    if (figures !== null) components.push(figures)
  }
  const notIncluded = listNotIncluded(mesh, model, context)
  const hasUnknown = (metric: 'memory-used' | 'cpu-used') =>
    notIncluded.some(({ coefficient, metrics }) => coefficient !== null && metrics.includes(metric))
  const resources: Resources = {
    'memory-used': sumOver(components, (total) => total['memory-used'], hasUnknown('memory-used')),
    'memory-reserved': sumOver(components, (total) => total['memory-reserved'], false),
    'cpu-used': sumOver(components, (total) => total['cpu-used'], hasUnknown('cpu-used')),
    'cpu-reserved': sumOver(components, (total) => total['cpu-reserved'], false),
    pods: sumOver(components, (total) => total.pods, false),
  }
  const totals = { ...resources, ...latencies(mesh, context), ...capacity(resources, context, model) }
  return { mesh: mesh.mesh, components, totals, notIncluded, notes: listNotes(mesh, model.charts, context) }
}

export function contextOf(compiled: CompiledModel, workload: Workload): Context {
  const { mesh, model, shape, waypointCores } = compiled
  const values = withMeasured(compiled.values, model, workload.measured)
  const perRequest = mesh.waypoints === null ? null : lookUp(values, mesh.waypoints.cpu)
  if (perRequest === null) {
    const drivers = driversOf(workload, shape, Number.POSITIVE_INFINITY)
    return { workload, values, drivers: { low: drivers, typical: drivers, high: drivers } }
  }
  const at = (coresPerRequest: number) => driversOf(workload, shape, waypointCores / coresPerRequest)
  return {
    workload,
    values,
    drivers: { low: at(perRequest.low), typical: at(perRequest.typical), high: at(perRequest.high) },
  }
}

/** Zero parts sum to zero, unless the one part that there is cannot be known. */
function sumOver<Unit extends number>(
  components: readonly ComponentEstimate[],
  figureOf: (total: Resources) => Range<Unit> | null,
  hasUnknown: boolean,
): Range<Unit> | null {
  let sum: Range<Unit> | null = null
  for (const { total } of components) sum = addKnown(sum, figureOf(total))
  return sum ?? (hasUnknown ? null : rangeOf(0, 0, 0))
}

function latencies(mesh: MeshFormulas, context: Context): Pick<Totals, LatencyMetric> {
  const of = (wanted: LatencyMetric): Range<Milliseconds> | null => {
    const sum = sumTerms(
      mesh.latency.filter(({ metric }) => metric === wanted),
      context,
    )
    return sum && rangeOf(sum.low, sum.typical, sum.high)
  }
  const [p50, p90, p99] = LATENCY_METRICS
  return { [p50]: of(p50), [p90]: of(p90), [p99]: of(p99) }
}

function capacity(resources: Resources, { workload, values }: Context, { platform }: OverheadModel) {
  const used = extraNodes(resources['cpu-used'], resources['memory-used'], workload, platform, values)
  const reserved = extraNodes(
    resources['cpu-reserved'],
    resources['memory-reserved'],
    workload,
    platform,
    values,
  )
  const paid: Range<Count> | null = largerOf(used, reserved)
  return {
    'nodes-used': used,
    'nodes-reserved': reserved,
    'cost-used': costOf(used, workload),
    'cost-reserved': costOf(paid, workload),
  }
}
