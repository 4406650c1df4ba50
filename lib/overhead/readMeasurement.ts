// From what a source states of its run to the workload that the model takes.
import { DEFAULT_WORKLOAD, type Workload } from '../scenario/scenario'
import type { Measurement, Reading, Readings } from './types'

type Amount = NonNullable<Reading['workload']['pods']>

/** How a measurement is read, or the reason why it is left out. */
export function readingOf(id: string, { readings, leftOut }: Readings): Reading | string {
  const reading = readings.find(({ match }) => matchesAny(id, match))
  if (reading !== undefined) return reading
  return leftOut.find(({ match }) => matchesAny(id, match))?.reason ?? 'Nobody has said yet how to read it.'
}

export function matchesAny(id: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => matches(id, pattern))
}

function matches(id: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  if (rest.length === 0) return id === pattern
  const last = rest.pop() ?? ''
  if (!id.startsWith(first) || !id.endsWith(last)) return false
  let from = first.length
  for (const part of rest) {
    const at = id.indexOf(part, from)
    if (at < 0) return false
    from = at + part.length
  }
  return from + last.length <= id.length
}

export function workloadOf({ conditions }: Measurement, { workload: reading }: Reading): Workload {
  const amount = (given: Amount | undefined, stated: number | undefined, otherwise: number): number => {
    if (given === undefined) return stated ?? otherwise
    return typeof given === 'number' ? given : (conditions[given.from] ?? 0) * given.times
  }
  const base = DEFAULT_WORKLOAD
  const optional = (given: Amount | undefined) => (given === undefined ? null : amount(given, undefined, 0))
  return {
    ...base,
    pods: amount(reading.pods, conditions.pods, base.pods),
    nodes: amount(reading.nodes, conditions.nodes, base.nodes),
    services: amount(reading.services, conditions.services, base.services),
    knownServices: optional(reading.knownServices),
    // What “rps” counts differs from rig to rig, so only a reading may say what it is.
    requestsPerSecond: amount(reading.requestsPerSecond, undefined, base.requestsPerSecond),
    connections: amount(reading.connections, conditions.connections, base.connections),
    l7Percent: reading.l7Percent ?? (conditions.l7 === false ? 0 : 100),
    waypoints: optional(reading.waypoints),
    highAvailability: reading.highAvailability ?? false,
    hubble: reading.hubble ?? false,
    cni: reading.cni ?? 'other',
  }
}
