// Containers whose chart sets no request: nothing is reserved for them, which a reader should know beside the figures.
import type { OverheadModel } from './clientModel'
import type { Note } from './estimateTypes'
import { type Context, isActive, type Term } from './evaluate'
import type { ComponentModel } from './types'
import type { ResourceMetric } from './vocabulary'

/** Which of its two requests a row of a chart leaves unset. */
interface Unset {
  memory: boolean
  cpu: boolean
}

/** A component of which some container comes without a request, with all that can be said of it. */
export interface OpenComponent {
  ownRequests: boolean
  requests: readonly (Pick<Term, 'when'> & { ordinary: Unset; ha: Unset })[]
  notes: Readonly<Record<'memory' | 'cpu' | 'both', Note>>
}

/** null where every container of it comes with both requests. */
export function openComponent(
  component: ComponentModel,
  charts: OverheadModel['charts'],
): OpenComponent | null {
  const requests = component.requests.map(({ chart, ha = chart, when }) => {
    return { when, ordinary: unsetBy(charts[chart]), ha: unsetBy(charts[ha]) }
  })
  const isOpen = requests.some(({ ordinary, ha }) => ordinary.memory || ordinary.cpu || ha.memory || ha.cpu)
  if (!isOpen) return null
  const notes = {
    memory: sayUnset(component, ['memory-reserved']),
    cpu: sayUnset(component, ['cpu-reserved']),
    both: sayUnset(component, ['memory-reserved', 'cpu-reserved']),
  }
  return { ownRequests: component.ownRequests, requests, notes }
}

function unsetBy(row: OverheadModel['charts'][string] | undefined): Unset {
  return { memory: (row?.memRequest ?? null) === null, cpu: (row?.cpuRequest ?? null) === null }
}

/** Speaks of what all containers of the component that count come without. */
export function noteOf({ ownRequests, requests, notes }: OpenComponent, context: Context): Note | null {
  const { workload } = context
  if (ownRequests && workload.ownRequests !== null) return null
  let containers = 0
  let memory = true
  let cpu = true
  for (const request of requests) {
    if (!isActive(request, context)) continue
    const row = workload.highAvailability ? request.ha : request.ordinary
    containers++
    memory &&= row.memory
    cpu &&= row.cpu
  }
  if (containers === 0 || !(memory || cpu)) return null
  if (memory && cpu) return notes.both
  return memory ? notes.memory : notes.cpu
}

function sayUnset(
  { component, label, ownRequests }: ComponentModel,
  metrics: readonly ResourceMetric[],
): Note {
  const remedy = ownRequests ? ' until you set it' : ''
  return { text: `The chart sets nothing for ${label}: nothing is reserved${remedy}.`, component, metrics }
}
