import {
  MEASURED_NUMBER,
  OWN_REQUEST_NUMBERS,
  tidyNumber,
  WORKLOAD_NUMBERS,
  type WorkloadNumber,
} from './numbers'
import type { OwnRequests, Workload } from './scenario'

/** A workload that a link can carry: every number legal, and no proxy told of more services than there are. */
export function tidyWorkload(workload: Workload): Workload {
  const number = (name: WorkloadNumber, value: number) => tidyNumber(value, WORKLOAD_NUMBERS[name])
  const optional = (name: WorkloadNumber, value: number | null) =>
    value === null ? null : number(name, value)
  const services = number('services', workload.services)
  const known = optional('knownServices', workload.knownServices)
  return {
    ...workload,
    pods: number('pods', workload.pods),
    meshedPercent: number('meshedPercent', workload.meshedPercent),
    nodes: number('nodes', workload.nodes),
    services,
    knownServices: known === null ? null : Math.min(known, services),
    requestsPerSecond: number('requestsPerSecond', workload.requestsPerSecond),
    payloadBytes: number('payloadBytes', workload.payloadBytes),
    l7Percent: number('l7Percent', workload.l7Percent),
    connections: number('connections', workload.connections),
    waypoints: optional('waypoints', workload.waypoints),
    nodeVcpu: number('nodeVcpu', workload.nodeVcpu),
    nodeGib: number('nodeGib', workload.nodeGib),
    vcpuPrice: optional('vcpuPrice', workload.vcpuPrice),
    gibPrice: optional('gibPrice', workload.gibPrice),
    ownRequests: workload.ownRequests && tidyRequests(workload.ownRequests),
    measured: tidyMeasured(workload.measured),
  }
}

/** The same object where nothing had to change: what follows from it need not be worked out again. */
function tidyMeasured(measured: Workload['measured']): Workload['measured'] {
  const tidied = Object.entries(measured).map(
    ([id, value]) => [id, tidyNumber(value, MEASURED_NUMBER)] as const,
  )
  return tidied.every(([id, value]) => measured[id] === value) ? measured : Object.fromEntries(tidied)
}

function tidyRequests(own: OwnRequests): OwnRequests {
  const millicores = tidyNumber(own.millicores, OWN_REQUEST_NUMBERS.millicores)
  const mebibytes = tidyNumber(own.mebibytes, OWN_REQUEST_NUMBERS.mebibytes)
  const isTidy = millicores === own.millicores && mebibytes === own.mebibytes
  return isTidy ? own : { millicores, mebibytes }
}
