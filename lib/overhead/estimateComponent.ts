import type { Workload } from '../scenario/scenario'
import type { BoundComponent, BoundTerm } from './boundModel'
import type { ComponentEstimate, Resources } from './estimateTypes'
import { type Context, isActive, multiply, product, productRange, sumTerms } from './evaluate'
import type { ComponentModel } from './types'
import { type Bytes, type Cores, type Count, MIB, type Range, rangeOf } from './units'

/** null where this workload has nothing of the component, as a CNI's agents when the CNI is there already. */
export function estimateComponent(component: BoundComponent, context: Context): ComponentEstimate | null {
  if (!isPresent(component, context)) return null
  const { model } = component
  const count = productRange<Count>(model.count, context)
  const reserved = reserve(component, context)
  const each: Resources = {
    'memory-used': memoryOf(component, context),
    'memory-reserved': reserved.memory,
    'cpu-used': sumTerms<Cores>(component.cpu, context),
    'cpu-reserved': reserved.cpu,
    pods: podsOf(model, context),
  }
  const { component: name, label, one } = model
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
function isPresent({ model, memory, cpu, requests }: BoundComponent, context: Context): boolean {
  return (
    isAnyActive(requests, context) ||
    isAnyActive(model.pods, context) ||
    isAnyKnown(memory, context) ||
    isAnyKnown(cpu, context)
  )
}

function isAnyActive(parts: readonly Pick<BoundTerm, 'when'>[], context: Context): boolean {
  for (const part of parts) if (isActive(part, context)) return true
  return false
}

function isAnyKnown(terms: readonly BoundTerm[], context: Context): boolean {
  for (const term of terms) if (term.value !== null && isActive(term, context)) return true
  return false
}

function memoryOf({ memory, memoryAtLeast: least }: BoundComponent, context: Context): Range<Bytes> | null {
  const sum = sumTerms<Bytes>(memory, context)
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

function reserve(component: BoundComponent, context: Context) {
  const { ownRequests, highAvailability } = context.workload
  const own = component.model.ownRequests ? ownRequests : null
  if (own !== null) return reservationOf(own.millicores / 1000, own.mebibytes)
  let cores = 0
  let mebibytes = 0
  for (const request of component.requests) {
    if (!isActive(request, context)) continue
    const row = highAvailability ? request.ha : request.ordinary
    const times = product(request.times, context.drivers.typical)
    cores += row.cores * times
    mebibytes += row.mebibytes * times
  }
  return reservationOf(cores, mebibytes)
}

function reservationOf(cores: number, mebibytes: number) {
  const bytes = mebibytes * MIB
  return { cpu: rangeOf<Cores>(cores, cores, cores), memory: rangeOf<Bytes>(bytes, bytes, bytes) }
}

/** The row of the chart's defaults that counts: its high-availability values replace the ordinary ones. */
export function chartRowOf(
  { chart, ha }: ComponentModel['requests'][number],
  { highAvailability }: Pick<Workload, 'highAvailability'>,
): string {
  return highAvailability ? (ha ?? chart) : chart
}
