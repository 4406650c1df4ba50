// What a mesh costs for a workload. Pure: the same model and workload give the same figures, everywhere.
import type { Workload } from '../scenario/scenario'
import { type BoundModel, boundModelOf, type Measured } from './boundModel'
import { costOf, extraNodes, largerOf } from './capacity'
import type { MeshFormulas, OverheadModel } from './clientModel'
import { baseValues, type Values } from './coefficients'
import { driversOf, type Shape, shapeOf } from './drivers'
import { estimateComponent } from './estimateComponent'
import type { ComponentEstimate, Estimate, Resources, Totals } from './estimateTypes'
import { addKnown, type Context, type DriverRange, isActive, sumTerms } from './evaluate'
import { listNotes, listNotIncluded, prepareRemarks, type Remarks } from './remarks'
import { type Range, rangeOf } from './units'
import type { Metric } from './vocabulary'

/** All that does not depend on the workload, worked out once. */
export interface CompiledModel {
  mesh: MeshFormulas
  model: OverheadModel
  shape: Shape
  values: Values
  /** CPU that one waypoint replica may use; Infinity where the mesh has none or the chart no limit. */
  waypointCores: number
  remarks: Remarks
  /** The formulas with their values put in, for each set of values that has been asked for. */
  bound: WeakMap<Measured, BoundModel>
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
    bound: new WeakMap(),
  }
}

export function compileModels(model: OverheadModel): CompiledModel[] {
  return model.meshes.flatMap(({ mesh }) => compileModel(model, mesh) ?? [])
}

export function estimate(compiled: CompiledModel, workload: Workload): Estimate {
  const bound = boundModelOf(compiled, workload.measured)
  const context = bindContext(compiled, bound, workload)
  const components: ComponentEstimate[] = []
  for (const component of bound.components) {
    const figures = estimateComponent(component, context)
    if (figures !== null) components.push(figures)
  }
  return {
    mesh: compiled.mesh.mesh,
    components,
    totals: totalsOf(bound, components, context),
    notIncluded: listNotIncluded(compiled.remarks, bound, context),
    notes: listNotes(compiled.remarks, context),
  }
}

export function contextOf(compiled: CompiledModel, workload: Workload): Context {
  return bindContext(compiled, boundModelOf(compiled, workload.measured), workload)
}

function bindContext(
  compiled: CompiledModel,
  { values, waypointCpu }: BoundModel,
  workload: Workload,
): Context {
  return { workload, values, drivers: driverRangeOf(compiled, waypointCpu, workload) }
}

function driverRangeOf(
  { shape, waypointCores }: CompiledModel,
  waypointCpu: Range | null,
  workload: Workload,
): DriverRange {
  if (waypointCpu === null) {
    const drivers = driversOf(workload, shape, Number.POSITIVE_INFINITY)
    return { low: drivers, typical: drivers, high: drivers }
  }
  return {
    low: driversOf(workload, shape, waypointCores / waypointCpu.low),
    typical: driversOf(workload, shape, waypointCores / waypointCpu.typical),
    high: driversOf(workload, shape, waypointCores / waypointCpu.high),
  }
}

function totalsOf(bound: BoundModel, components: readonly ComponentEstimate[], context: Context): Totals {
  const { workload } = context
  const memory = sumOver(components, (total) => total['memory-used'], lacks('memory-used', bound, context))
  const cpu = sumOver(components, (total) => total['cpu-used'], lacks('cpu-used', bound, context))
  const memoryReserved = sumOver(components, (total) => total['memory-reserved'], false)
  const cpuReserved = sumOver(components, (total) => total['cpu-reserved'], false)
  const nodes = extraNodes(cpu, memory, workload, bound)
  const nodesReserved = extraNodes(cpuReserved, memoryReserved, workload, bound)
  // One flat literal, for the same reason as the quantities: this runs at every step of a slider.
  return {
    'memory-used': memory,
    'memory-reserved': memoryReserved,
    'cpu-used': cpu,
    'cpu-reserved': cpuReserved,
    pods: sumOver(components, (total) => total.pods, false),
    'latency-p50': sumTerms(bound.latency['latency-p50'], context),
    'latency-p90': sumTerms(bound.latency['latency-p90'], context),
    'latency-p99': sumTerms(bound.latency['latency-p99'], context),
    'nodes-used': nodes,
    'nodes-reserved': nodesReserved,
    'cost-used': costOf(nodes, workload),
    'cost-reserved': costOf(largerOf(nodes, nodesReserved), workload),
  }
}

/** True where a coefficient behind the metric is not known. */
function lacks(metric: Metric, { unknown }: BoundModel, context: Context): boolean {
  for (const part of unknown) {
    if (part.entry.metrics.includes(metric) && isActive(part, context)) return true
  }
  return false
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
