// What an estimate leaves out, and what a reader should know beside the figures. All that does not depend on the
// workload is prepared once: an estimate runs at every step of a slider.
import type { MeshFormulas, OverheadModel } from './clientModel'
import { lookUp } from './coefficients'
import { chartRowOf } from './estimateComponent'
import type { Note, NotIncluded } from './estimateTypes'
import { type Context, isActive, type Term } from './evaluate'
import type { ComponentModel } from './types'
import type { Component, Metric, ResourceMetric } from './vocabulary'

type When = Pick<Term, 'when'>

export interface Remarks {
  /** Coefficients that nobody has published, where a formula asks for them. */
  unknown: readonly { term: Term; entry: NotIncluded }[]
  excluded: readonly (When & { entry: NotIncluded })[]
  notes: readonly (When & { note: Note })[]
  /** Components for which some container comes without a request. */
  open: readonly ComponentModel[]
}

export function prepareRemarks(mesh: MeshFormulas, model: OverheadModel): Remarks {
  return {
    unknown: unknownTerms(mesh, model),
    excluded: [...mesh.notIncluded, ...model.platform.notIncluded].map(({ what, why, metrics, when }) => {
      return { when, entry: { what, why, metrics, component: null, coefficient: null } }
    }),
    notes: mesh.notes.map(({ text, when }) => ({ when, note: { text, component: null, metrics: [] } })),
    open: mesh.components.filter(({ requests }) => {
      const rows = requests.flatMap(({ chart, ha }) => [model.charts[chart], model.charts[ha ?? chart]])
      return rows.some((row) => REQUESTS.some(({ request }) => (row?.[request] ?? null) === null))
    }),
  }
}

export function listNotIncluded({ unknown, excluded }: Remarks, context: Context): NotIncluded[] {
  const found: NotIncluded[] = []
  for (const { term, entry } of unknown) {
    if (lookUp(context.values, term.coefficient) === null && isActive(term, context)) found.push(entry)
  }
  for (const part of excluded) if (isActive(part, context)) found.push(part.entry)
  return found
}

export function listNotes(
  { open, notes }: Remarks,
  charts: OverheadModel['charts'],
  context: Context,
): Note[] {
  const found: Note[] = []
  for (const component of open) {
    const metrics = unsetBy(component, charts, context)
    if (metrics.length > 0) found.push(sayUnset(component, metrics))
  }
  for (const part of notes) if (isActive(part, context)) found.push(part.note)
  return found
}

/** Extra nodes and money follow from memory and CPU, so what those lack they lack too. */
const FOLLOWS: Partial<Record<Metric, readonly Metric[]>> = {
  'memory-used': ['memory-used', 'nodes-used', 'cost-used', 'cost-reserved'],
  'cpu-used': ['cpu-used', 'nodes-used', 'cost-used', 'cost-reserved'],
}

function unknownTerms(
  { components, latency }: MeshFormulas,
  { coefficients }: OverheadModel,
): Remarks['unknown'] {
  const found = new Map<string, { term: Term; entry: NotIncluded }>()
  const collect = (term: Term, metric: Metric, component: Component | null) => {
    const { label, range, unknown } = coefficients[term.coefficient] ?? {}
    if (label === undefined || range !== null) return
    // One unknown behind several metrics, as WireGuard behind three percentiles, is named once.
    const known = found.get(term.coefficient)?.entry.metrics ?? []
    const metrics = [...new Set([...known, ...(FOLLOWS[metric] ?? [metric])])]
    const entry = { what: label, why: unknown ?? '', metrics, component, coefficient: term.coefficient }
    found.set(term.coefficient, { term, entry })
  }
  for (const { component, memory, cpu } of components) {
    for (const term of memory) collect(term, 'memory-used', component)
    for (const term of cpu) collect(term, 'cpu-used', component)
  }
  for (const term of latency) collect(term, term.metric, null)
  return [...found.values()]
}

const REQUESTS = [
  { metric: 'memory-reserved', request: 'memRequest' },
  { metric: 'cpu-reserved', request: 'cpuRequest' },
] as const

/** The metrics for which every container of the component comes without a request. */
function unsetBy(
  { requests, ownRequests }: ComponentModel,
  charts: OverheadModel['charts'],
  context: Context,
): ResourceMetric[] {
  if (ownRequests && context.workload.ownRequests !== null) return []
  const rows = requests
    .filter((request) => isActive(request, context))
    .map((request) => charts[chartRowOf(request, context)])
  if (rows.length === 0) return []
  return REQUESTS.filter(({ request }) => rows.every((row) => (row?.[request] ?? null) === null)).map(
    ({ metric }) => metric,
  )
}

function sayUnset(
  { component, label, ownRequests }: ComponentModel,
  metrics: readonly ResourceMetric[],
): Note {
  const remedy = ownRequests ? ' until you set it' : ''
  return { text: `The chart sets nothing for ${label}: nothing is reserved${remedy}.`, component, metrics }
}
