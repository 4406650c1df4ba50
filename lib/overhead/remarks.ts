// What an estimate leaves out, and what a reader should know beside the figures. All that does not depend on the
// workload is prepared once: an estimate runs at every step of a slider.
import type { BoundModel } from './boundModel'
import type { MeshFormulas, OverheadModel } from './clientModel'
import type { Note, NotIncluded } from './estimateTypes'
import { type Context, isActive, type Term } from './evaluate'
import { noteOf, type OpenComponent, openComponent } from './unsetRequests'
import type { Component, Metric } from './vocabulary'

type When = Pick<Term, 'when'>

export interface Remarks {
  /** Coefficients that nobody has published, where a formula asks for them. */
  unknown: readonly { term: Term; entry: NotIncluded }[]
  excluded: readonly (When & { entry: NotIncluded })[]
  notes: readonly (When & { note: Note })[]
  /** Components for which some container comes without a request. */
  open: readonly OpenComponent[]
}

export function prepareRemarks(mesh: MeshFormulas, model: OverheadModel): Remarks {
  return {
    unknown: unknownTerms(mesh, model),
    excluded: [...mesh.notIncluded, ...model.platform.notIncluded].map(({ what, why, metrics, when }) => {
      return { when, entry: { what, why, metrics, component: null, coefficient: null } }
    }),
    notes: mesh.notes.map(({ text, when }) => ({ when, note: { text, component: null, metrics: [] } })),
    open: mesh.components.flatMap((component) => openComponent(component, model.charts) ?? []),
  }
}

export function listNotIncluded(
  { excluded }: Remarks,
  { unknown }: BoundModel,
  context: Context,
): NotIncluded[] {
  const found: NotIncluded[] = []
  for (const part of unknown) if (isActive(part, context)) found.push(part.entry)
  for (const part of excluded) if (isActive(part, context)) found.push(part.entry)
  return found
}

export function listNotes({ open, notes }: Remarks, context: Context): Note[] {
  const found: Note[] = []
  for (const component of open) {
    const note = noteOf(component, context)
    if (note !== null) found.push(note)
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
