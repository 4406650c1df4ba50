// One input moves, all others stay: what each mesh takes along the way, and where two of them change places.
import { FAR_ENDS, roundUp } from '../charts/axisMarks'
import { tidyNumber, WORKLOAD_NUMBERS, type WorkloadNumber } from '../scenario/numbers'
import type { Workload } from '../scenario/scenario'
import { type CompiledModel, estimate } from './estimate'
import { NUMBER_INPUTS } from './inputs'
import { sayCounted } from './sayCounted'
import type { Range } from './units'
import type { Metric } from './vocabulary'

export interface SweepPoint {
  x: number
  /** null = not known. */
  range: Range | null
}

export interface Axis {
  key: WorkloadNumber
  from: number
  to: number
}

/** At least so far past the visitor’s own value that they see what growth brings. */
const GROWTH = 3

export function axisOf(key: WorkloadNumber, workload: Workload): Axis {
  const { min, max } = WORKLOAD_NUMBERS[key]
  const slideTo = NUMBER_INPUTS.find((input) => input.key === key)?.slideTo
  if (slideTo === undefined) return { key, from: min, to: max }
  const here = workload[key] ?? 0
  const from = min === 1 ? 1 : 0
  return {
    key,
    from,
    to: Math.min(max, here > from ? roundUp(here * GROWTH, FAR_ENDS) : Math.ceil(slideTo / 10)),
  }
}

export function at(workload: Workload, key: WorkloadNumber, value: number): Workload {
  return { ...workload, [key]: tidyNumber(value, WORKLOAD_NUMBERS[key]) }
}

export function sweep(
  model: CompiledModel,
  workload: Workload,
  { key, from, to }: Axis,
  metric: Metric,
  steps: number,
): SweepPoint[] {
  const values = new Set<number>()
  for (let step = 0; step <= steps; step++) {
    values.add(tidyNumber(from + ((to - from) * step) / steps, WORKLOAD_NUMBERS[key]))
  }
  return [...values].map((x) => ({ x, range: estimate(model, at(workload, key, x)).totals[metric] }))
}

/** A mesh with what it takes along an axis. */
export interface Swept {
  model: CompiledModel
  points: readonly SweepPoint[]
}

export interface MeshCrossing {
  /** The first value of the input at which the order has changed. */
  x: number
  y: number
  /** Takes less from there on. */
  lighter: string
  heavier: string
}

/** Where the typical values of two meshes, swept over the same input, change places. */
export function crossings(
  swept: readonly Swept[],
  workload: Workload,
  key: WorkloadNumber,
  metric: Metric,
): MeshCrossing[] {
  return swept
    .flatMap((one, place) =>
      swept.slice(place + 1).flatMap((other) => crossingsOf(one, other, workload, key, metric)),
    )
    .sort((a, b) => a.x - b.x)
}

function crossingsOf(
  one: Swept,
  other: Swept,
  workload: Workload,
  key: WorkloadNumber,
  metric: Metric,
): MeshCrossing[] {
  const found: MeshCrossing[] = []
  let before: { x: number; lead: number } | null = null
  for (const [index, { x, range }] of one.points.entries()) {
    const lead = sign(range, other.points[index]?.range)
    if (lead === 0) continue
    if (before && before.lead !== lead) {
      const turn = findTurn(
        (value) => leadOf(one.model, other.model, at(workload, key, value), metric),
        before.x,
        x,
        key,
      )
      const y = estimate(one.model, at(workload, key, turn)).totals[metric]?.typical ?? 0
      const [lighter, heavier] = lead < 0 ? [one, other] : [other, one]
      found.push({ x: turn, y, lighter: lighter.model.mesh.mesh, heavier: heavier.model.mesh.mesh })
    }
    before = { x, lead }
  }
  return found
}

function sign(one: Range | null | undefined, other: Range | null | undefined): number {
  return one && other ? Math.sign(one.typical - other.typical) : 0
}

function leadOf(one: CompiledModel, other: CompiledModel, workload: Workload, metric: Metric): number {
  return sign(estimate(one, workload).totals[metric], estimate(other, workload).totals[metric])
}

/** Halves the interval until it is as fine as the input itself. */
function findTurn(lead: (x: number) => number, from: number, to: number, key: WorkloadNumber): number {
  const finest = 10 ** -WORKLOAD_NUMBERS[key].decimals
  const start = lead(from)
  let [low, high] = [from, to]
  while (high - low > finest) {
    const middle = tidyNumber((low + high) / 2, WORKLOAD_NUMBERS[key])
    if (middle <= low || middle >= high) break
    if (lead(middle) === start) low = middle
    else high = middle
  }
  return high
}

const TAKES: Record<Metric, string> = {
  'memory-used': 'takes less memory than',
  'memory-reserved': 'reserves less memory than',
  'cpu-used': 'takes less CPU than',
  'cpu-reserved': 'reserves less CPU than',
  pods: 'adds fewer pods than',
  'latency-p50': 'adds less latency than',
  'latency-p90': 'adds less latency than',
  'latency-p99': 'adds less latency than',
  'nodes-used': 'needs fewer nodes than',
  'nodes-reserved': 'needs fewer nodes than',
  'cost-used': 'costs less than',
  'cost-reserved': 'costs less than',
}

/** “From 42 pods on, Istio ambient takes less memory than Linkerd.” */
export function sayCrossing(
  { x, lighter, heavier }: MeshCrossing,
  axis: Pick<Axis, 'key'>,
  metric: Metric,
  nameOf: (mesh: string) => string,
): string {
  const input = NUMBER_INPUTS.find((one) => one.key === axis.key)
  const from = input ? sayCounted(input, x) : String(x)
  return `From ${from} on, ${nameOf(lighter)} ${TAKES[metric]} ${nameOf(heavier)}.`
}
