// A mesh's formulas with the values of their coefficients put in, so that an estimate looks nothing up: hundreds run at
// each step of a slider.
import type { OverheadModel } from './clientModel'
import { lookUp, type Values, withMeasured } from './coefficients'
import type { CompiledModel } from './estimate'
import type { NotIncluded } from './estimateTypes'
import type { Term } from './evaluate'
import type { ComponentModel } from './types'
import type { Range } from './units'
import type { LatencyMetric } from './vocabulary'

export interface BoundTerm extends Pick<Term, 'times' | 'when'> {
  /** null = not known. */
  value: Range | null
}

/** What one row of a chart sets aside; a chart that sets nothing reserves nothing. */
interface Reservation {
  cores: number
  mebibytes: number
}

interface BoundRequest extends Pick<Term, 'times' | 'when'> {
  ordinary: Reservation
  ha: Reservation
}

export interface BoundComponent {
  model: ComponentModel
  memory: readonly BoundTerm[]
  memoryAtLeast: Range | null
  cpu: readonly BoundTerm[]
  requests: readonly BoundRequest[]
}

export interface BoundModel {
  values: Values
  components: readonly BoundComponent[]
  latency: Readonly<Record<LatencyMetric, readonly BoundTerm[]>>
  /** What a formula asks for and nobody knows. */
  unknown: readonly (Pick<Term, 'when'> & { entry: NotIncluded })[]
  /** Cores that one request/s costs a waypoint; null where there is none. */
  waypointCpu: Range | null
  packing: Range | null
  allocatableCpu: Range | null
  allocatableMemory: Range | null
}

export type Measured = Readonly<Record<string, number>>

/** Values depend on what the visitor has measured and on nothing else, so a step of a slider finds them bound. */
export function boundModelOf(compiled: CompiledModel, measured: Measured): BoundModel {
  const known = compiled.bound.get(measured)
  if (known !== undefined) return known
  const bound = bind(compiled, withMeasured(compiled.values, compiled.model, measured))
  compiled.bound.set(measured, bound)
  return bound
}

function bind({ mesh, model, remarks }: CompiledModel, values: Values): BoundModel {
  const { packing, allocatableCpu, allocatableMemory } = model.platform
  const latency = (metric: LatencyMetric) =>
    bindTerms(
      mesh.latency.filter((term) => term.metric === metric),
      values,
    )
  return {
    values,
    components: mesh.components.map((component) => bindComponent(component, model.charts, values)),
    latency: {
      'latency-p50': latency('latency-p50'),
      'latency-p90': latency('latency-p90'),
      'latency-p99': latency('latency-p99'),
    },
    unknown: remarks.unknown
      .filter(({ term }) => lookUp(values, term.coefficient) === null)
      .map(({ term, entry }) => ({ when: term.when, entry })),
    waypointCpu: mesh.waypoints && lookUp(values, mesh.waypoints.cpu),
    packing: lookUp(values, packing),
    allocatableCpu: lookUp(values, allocatableCpu),
    allocatableMemory: lookUp(values, allocatableMemory),
  }
}

function bindTerms(terms: readonly Term[], values: Values): BoundTerm[] {
  return terms.map(({ coefficient, times, when }) => ({ value: lookUp(values, coefficient), times, when }))
}

function bindComponent(
  component: ComponentModel,
  charts: OverheadModel['charts'],
  values: Values,
): BoundComponent {
  const { memory, memoryAtLeast, cpu, requests } = component
  return {
    model: component,
    memory: bindTerms(memory, values),
    memoryAtLeast: memoryAtLeast === undefined ? null : lookUp(values, memoryAtLeast),
    cpu: bindTerms(cpu, values),
    requests: requests.map(({ chart, ha = chart, times, when }) => {
      return { times, when, ordinary: reservationOf(charts[chart]), ha: reservationOf(charts[ha]) }
    }),
  }
}

function reservationOf(row: OverheadModel['charts'][string] | undefined): Reservation {
  return { cores: row?.cpuRequest ?? 0, mebibytes: row?.memRequest ?? 0 }
}
