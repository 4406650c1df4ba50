// What a mesh costs for a workload. Pure: the same model and workload give the same figures, everywhere.
import type { Workload } from '../scenario/scenario'
import { costOf, extraNodes, largerOf } from './capacity'
import type { MeshFormulas, OverheadModel } from './clientModel'
import { baseValues, lookUp, type Values, withMeasured } from './coefficients'
import { driversOf, type Shape, shapeOf } from './drivers'
import { estimateComponent } from './estimateComponent'
import type { ComponentEstimate, Estimate, NotIncluded, Resources, Totals } from './estimateTypes'
import { addKnown, type Context, sumTerms } from './evaluate'
import { listNotes, listNotIncluded, prepareRemarks, type Remarks } from './remarks'
import { type Milliseconds, type Range, rangeOf } from './units'
import type { LatencyMetric, Metric } from './vocabulary'

/** All that does not depend on the workload, worked out once. */
export interface CompiledModel {
  mesh: MeshFormulas
  model: OverheadModel
  shape: Shape
  values: Values
  /** CPU that one waypoint replica may use; Infinity where the mesh has none or the chart no limit. */
  waypointCores: number
  remarks: Remarks
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
    remarks: prepareRemarks(mesh, model),
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
  const notIncluded = listNotIncluded(compiled.remarks, context)
  const totals = totalsOf(compiled, components, notIncluded, context)
  return {
    mesh: mesh.mesh,
    components,
    totals,
    notIncluded,
    notes: listNotes(compiled.remarks, model.charts, context),
  }
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

function totalsOf(
  { mesh, model: { platform } }: CompiledModel,
  components: readonly ComponentEstimate[],
  notIncluded: readonly NotIncluded[],
  { workload, values, drivers }: Context,
): Totals {
  const memory = sumOver(components, (total) => total['memory-used'], lacks('memory-used', notIncluded))
  const cpu = sumOver(components, (total) => total['cpu-used'], lacks('cpu-used', notIncluded))
  const memoryReserved = sumOver(components, (total) => total['memory-reserved'], false)
  const cpuReserved = sumOver(components, (total) => total['cpu-reserved'], false)
  const nodes = extraNodes(cpu, memory, workload, platform, values)
  const nodesReserved = extraNodes(cpuReserved, memoryReserved, workload, platform, values)
  const latency = (metric: LatencyMetric) => latencyOf(mesh, metric, { workload, values, drivers })
  // One flat literal, for the same reason as the quantities: this runs at every step of a slider.
  return {
    'memory-used': memory,
    'memory-reserved': memoryReserved,
    'cpu-used': cpu,
    'cpu-reserved': cpuReserved,
    pods: sumOver(components, (total) => total.pods, false),
    'latency-p50': latency('latency-p50'),
    'latency-p90': latency('latency-p90'),
    'latency-p99': latency('latency-p99'),
    'nodes-used': nodes,
    'nodes-reserved': nodesReserved,
    'cost-used': costOf(nodes, workload),
    'cost-reserved': costOf(largerOf(nodes, nodesReserved), workload),
  }
}

/** True where a coefficient behind the metric is not known. */
function lacks(metric: Metric, notIncluded: readonly NotIncluded[]): boolean {
  return notIncluded.some(({ coefficient, metrics }) => coefficient !== null && metrics.includes(metric))
}

/** No parts sum to zero, unless the one part that there is cannot be known. */
function sumOver<Unit extends number>(
  components: readonly ComponentEstimate[],
  figureOf: (total: Resources) => Range<Unit> | null,
  hasUnknown: boolean,
): Range<Unit> | null {
  let sum: Range<Unit> | null = null
  for (const { total } of components) sum = addKnown(sum, figureOf(total))
  return sum ?? (hasUnknown ? null : rangeOf(0, 0, 0))
}

function latencyOf(mesh: MeshFormulas, wanted: LatencyMetric, context: Context): Range<Milliseconds> | null {
  return sumTerms(
    mesh.latency.filter(({ metric }) => metric === wanted),
    context,
  )
}
