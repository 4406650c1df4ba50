import type { OverheadModel } from './clientModel'
import { chartRowOf } from './estimateComponent'
import { type Context, isActive } from './evaluate'
import { constant, explainCoefficient, explainDrivers, explainTerms, product } from './explainTerms'
import type { Expression } from './expression'
import type { ComponentModel } from './types'
import { MIB, rangeOf } from './units'
import type { ResourceMetric } from './vocabulary'

/** What one instance of a component takes, or all of them. */
export function explainComponent(
  component: ComponentModel,
  model: OverheadModel,
  context: Context,
  metric: ResourceMetric,
  each: boolean,
): Expression {
  const one = explainOne(component, model, context, metric)
  const counts = each ? [] : explainDrivers(component.count, context)
  return {
    kind: 'sum',
    label: component.label,
    component: component.component,
    terms: [counts.length === 0 ? one : product([...counts, one])],
  }
}

function explainOne(
  component: ComponentModel,
  model: OverheadModel,
  context: Context,
  metric: ResourceMetric,
): Expression {
  switch (metric) {
    case 'memory-used':
      return atLeast(
        component.memoryAtLeast,
        sum(component, explainTerms(component.memory, model, context)),
        model,
        context,
      )
    case 'cpu-used':
      return sum(component, explainTerms(component.cpu, model, context))
    case 'memory-reserved':
      return sum(component, explainRequests(component, model.charts, context, 'memRequest'))
    case 'cpu-reserved':
      return sum(component, explainRequests(component, model.charts, context, 'cpuRequest'))
    case 'pods':
      return sum(component, explainPods(component, context))
  }
}

function sum({ one }: ComponentModel, terms: readonly Expression[]): Expression {
  return { kind: 'sum', label: `one ${one}`, component: null, terms }
}

function atLeast(
  coefficient: string | undefined,
  amount: Expression,
  model: OverheadModel,
  context: Context,
): Expression {
  const floor = coefficient === undefined ? null : explainCoefficient(coefficient, model, context)
  return floor === null ? amount : { kind: 'largest', of: [floor, amount] }
}

function explainPods({ pods, one }: ComponentModel, context: Context): Expression[] {
  return pods
    .filter((part) => isActive(part, context))
    .map(({ number, times }) =>
      product([constant(`pods a ${one}`, number), ...explainDrivers(times, context)]),
    )
}

const OWN = {
  cpuRequest: (own: { millicores: number }) =>
    constant('your own CPU request', own.millicores / 1000, 'cores'),
  memRequest: (own: { mebibytes: number }) =>
    constant('your own memory request', own.mebibytes * MIB, 'bytes'),
}

function explainRequests(
  component: ComponentModel,
  charts: OverheadModel['charts'],
  context: Context,
  request: 'cpuRequest' | 'memRequest',
): Expression[] {
  const own = component.ownRequests ? context.workload.ownRequests : null
  if (own !== null) return [OWN[request](own)]
  const scale = request === 'memRequest' ? MIB : 1
  const unit = request === 'memRequest' ? 'bytes' : 'cores'
  return component.requests
    .filter((part) => isActive(part, context))
    .map((part) => {
      const id = chartRowOf(part, context.workload)
      const amount = charts[id]?.[request] ?? null
      const base = amount === null ? null : amount * scale
      const value = base === null ? null : rangeOf(base, base, base)
      const label = charts[id]?.container ?? id
      return product([
        { kind: 'request', chart: id, label, unit, value },
        ...explainDrivers(part.times, context),
      ])
    })
}
