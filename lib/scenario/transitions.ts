// What a visitor can do to a scenario. Lists keep the dataset's order, so that equal scenarios have equal links.
import type { CapabilityId, MeshId } from '../dataset/types'
import { MEASURED_NUMBER, tidyNumber, WEIGHT_NUMBER } from './numbers'
import {
  ACCEPTS,
  type Accept,
  type Constraints,
  type Preference,
  type Scenario,
  type Workload,
} from './scenario'
import { tidyWorkload } from './tidyWorkload'

/** `order`: all capabilities, as the dataset lists them. */
export function toggleNeed(scenario: Scenario, need: CapabilityId, order: readonly CapabilityId[]): Scenario {
  return { ...scenario, needs: toggled(scenario.needs, need, order) }
}

export function toggleAccept(scenario: Scenario, value: Accept): Scenario {
  return { ...scenario, accept: toggled(scenario.accept, value, ACCEPTS) }
}

/** Shows or hides a column. The last one stays: a matrix without columns says nothing. */
export function toggleMesh(scenario: Scenario, mesh: MeshId, order: readonly MeshId[]): Scenario {
  const { meshes } = scenario
  if (meshes.includes(mesh)) {
    return meshes.length === 1 ? scenario : { ...scenario, meshes: meshes.filter((other) => other !== mesh) }
  }
  const isInOrder = order
    .filter((other) => meshes.includes(other))
    .every((other, place) => other === meshes[place])
  const next = [...meshes, mesh]
  return { ...scenario, meshes: isInOrder ? order.filter((other) => next.includes(other)) : next }
}

/** Puts a column at another place, counted from 0. */
export function moveMesh(scenario: Scenario, mesh: MeshId, place: number): Scenario {
  if (!scenario.meshes.includes(mesh)) return scenario
  const others = scenario.meshes.filter((other) => other !== mesh)
  const target = Math.min(others.length, Math.max(0, place))
  return { ...scenario, meshes: [...others.slice(0, target), mesh, ...others.slice(target)] }
}

export function setWorkload(scenario: Scenario, change: Partial<Workload>): Scenario {
  return { ...scenario, workload: tidyWorkload({ ...scenario.workload, ...change }) }
}

/** null takes the visitor's own figure back. */
export function setMeasured(scenario: Scenario, coefficient: string, value: number | null): Scenario {
  const { [coefficient]: _, ...others } = scenario.workload.measured
  const measured = value === null ? others : { ...others, [coefficient]: tidyNumber(value, MEASURED_NUMBER) }
  return { ...scenario, workload: { ...scenario.workload, measured } }
}

export function setConstraints(scenario: Scenario, change: Partial<Constraints>): Scenario {
  return { ...scenario, constraints: { ...scenario.constraints, ...change } }
}

export function setWeight(scenario: Scenario, preference: Preference, weight: number): Scenario {
  return { ...scenario, weights: { ...scenario.weights, [preference]: tidyNumber(weight, WEIGHT_NUMBER) } }
}

function toggled<T>(list: readonly T[], value: T, order: readonly T[]): T[] {
  const next = list.includes(value) ? list.filter((other) => other !== value) : [...list, value]
  return order.filter((other) => next.includes(other))
}
