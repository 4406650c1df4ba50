// What an estimate leaves out, and what a reader should know beside the figures.
import type { MeshFormulas, OverheadModel } from './clientModel'
import { lookUp } from './coefficients'
import { chartRowOf } from './estimateComponent'
import type { Note, NotIncluded } from './estimateTypes'
import { type Context, isActive, type Term } from './evaluate'
import type { ComponentModel } from './types'
import type { Metric, ResourceMetric } from './vocabulary'

/** Extra nodes and money follow from memory and CPU, so what those lack they lack too. */
const FOLLOWS: Partial<Record<Metric, readonly Metric[]>> = {
  'memory-used': ['memory-used', 'nodes-used', 'cost-used', 'cost-reserved'],
  'cpu-used': ['cpu-used', 'nodes-used', 'cost-used', 'cost-reserved'],
}

export function listNotIncluded(mesh: MeshFormulas, model: OverheadModel, context: Context): NotIncluded[] {
  const found: NotIncluded[] = []
  const collect = (terms: readonly Term[], metric: Metric, component: ComponentModel['component'] | null) => {
    for (const term of terms) {
      if (lookUp(context.values, term.coefficient) !== null || !isActive(term, context)) continue
      const { label, unknown } = model.coefficients[term.coefficient] ?? {}
      const metrics = FOLLOWS[metric] ?? [metric]
      found.push({
        what: label ?? term.coefficient,
        why: unknown ?? '',
        metrics,
        component,
        coefficient: term.coefficient,
      })
    }
  }
  for (const { component, memory, cpu } of mesh.components) {
    collect(memory, 'memory-used', component)
    collect(cpu, 'cpu-used', component)
  }
  for (const term of mesh.latency) collect([term], term.metric, null)
  for (const entry of mesh.notIncluded.concat(model.platform.notIncluded)) {
    if (!isActive(entry, context)) continue
    found.push({
      what: entry.what,
      why: entry.why,
      metrics: entry.metrics,
      component: null,
      coefficient: null,
    })
  }
  return mergeByCoefficient(found)
}

/** One unknown behind several metrics, as WireGuard behind three percentiles, is named once. */
function mergeByCoefficient(found: NotIncluded[]): NotIncluded[] {
  const merged: NotIncluded[] = []
  for (const entry of found) {
    const same = entry.coefficient && merged.find(({ coefficient }) => coefficient === entry.coefficient)
    if (!same) merged.push(entry)
    else
      merged[merged.indexOf(same)] = { ...same, metrics: [...new Set([...same.metrics, ...entry.metrics])] }
  }
  return merged
}

export function listNotes(mesh: MeshFormulas, charts: OverheadModel['charts'], context: Context): Note[] {
  const notes: Note[] = []
  for (const component of mesh.components) {
    const metrics = unsetBy(component, charts, context)
    if (metrics.length === 0) continue
    const remedy = component.ownRequests ? ' until you set it' : ''
    const text = `The chart sets nothing for ${component.label}: nothing is reserved${remedy}.`
    notes.push({ text, component: component.component, metrics })
  }
  for (const note of mesh.notes) {
    if (isActive(note, context)) notes.push({ text: note.text, component: null, metrics: [] })
  }
  return notes
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
