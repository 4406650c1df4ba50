import type { OverheadModel } from './clientModel'
import { lookUp } from './coefficients'
import type { ComponentEstimate, Resources } from './estimateTypes'
import { type Context, isActive, multiply, product, productRange, sumTerms } from './evaluate'
import type { ComponentModel } from './types'
import { type Bytes, type Cores, type Count, MIB, type Range, rangeOf } from './units'

/** null where this workload has nothing of the component, as a CNI's agents when the CNI is there already. */
export function estimateComponent(
  component: ComponentModel,
  charts: OverheadModel['charts'],
  context: Context,
): ComponentEstimate | null {
  if (!isPresent(component, context)) return null
  const count = productRange<Count>(component.count, context)
  const reserved = reserve(component, charts, context)
  const each: Resources = {
    'memory-used': memoryOf(component, context),
    'memory-reserved': reserved.memory,
    'cpu-used': sumTerms<Cores>(component.cpu, context),
    'cpu-reserved': reserved.cpu,
    pods: podsOf(component, context),
  }
  const { component: name, label, one } = component
  return { component: name, label, one, count, each, total: timesCount(count, each) }
}

function timesCount(count: Range, each: Resources): Resources {
  return {
    'memory-used': each['memory-used'] && multiply(count, each['memory-used']),
    'memory-reserved': each['memory-reserved'] && multiply(count, each['memory-reserved']),
    'cpu-used': each['cpu-used'] && multiply(count, each['cpu-used']),
    'cpu-reserved': each['cpu-reserved'] && multiply(count, each['cpu-reserved']),
    pods: each.pods && multiply(count, each.pods),
  }
}

/** A component whose only active part is an unknown coefficient is named as not included instead. */
function isPresent({ memory, cpu, requests, pods }: ComponentModel, context: Context): boolean {
  const isKnown = (term: ComponentModel['cpu'][number]) =>
    isActive(term, context) && lookUp(context.values, term.coefficient) !== null
  const isOn = (part: ComponentModel['pods'][number] | ComponentModel['requests'][number]) =>
    isActive(part, context)
  return requests.some(isOn) || pods.some(isOn) || memory.some(isKnown) || cpu.some(isKnown)
}

function memoryOf({ memory, memoryAtLeast }: ComponentModel, context: Context): Range<Bytes> | null {
  const sum = sumTerms<Bytes>(memory, context)
  const least = memoryAtLeast === undefined ? null : lookUp(context.values, memoryAtLeast)
  if (sum === null || least === null) return sum
  return rangeOf(
    Math.max(least.low, sum.low),
    Math.max(least.typical, sum.typical),
    Math.max(least.high, sum.high),
  )
}

function podsOf({ pods }: ComponentModel, context: Context): Range<Count> {
  let sum = 0
  for (const part of pods) {
    if (isActive(part, context)) sum += part.number * product(part.times, context.drivers.typical)
  }
  return rangeOf(sum, sum, sum)
}

function reserve(component: ComponentModel, charts: OverheadModel['charts'], context: Context) {
  const own = component.ownRequests ? context.workload.ownRequests : null
  let cores = 0
  let mebibytes = 0
  for (const request of component.requests) {
    if (!isActive(request, context)) continue
    const id = chartRowOf(request, context)
    const times = product(request.times, context.drivers.typical)
    cores += (charts[id]?.cpuRequest ?? 0) * times
    mebibytes += (charts[id]?.memRequest ?? 0) * times
  }
  if (own !== null) {
    cores = own.millicores / 1000
    mebibytes = own.mebibytes
  }
  const bytes = mebibytes * MIB
  return { cpu: rangeOf<Cores>(cores, cores, cores), memory: rangeOf<Bytes>(bytes, bytes, bytes) }
}

/** The row of the chart's defaults that counts: its high-availability values replace the ordinary ones. */
export function chartRowOf({ chart, ha }: ComponentModel['requests'][number], { workload }: Context): string {
  return workload.highAvailability ? (ha ?? chart) : chart
}
