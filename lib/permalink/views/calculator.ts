import type { WorkloadNumber } from '../../scenario/numbers'
import { type Codec, oneOf } from '../codec'
import { type Field, field } from '../field'
import type { PageTable } from '../pageTable'

export const CALCULATOR_METRICS = ['memory', 'cpu', 'latency', 'cost'] as const
type CalculatorMetric = (typeof CALCULATOR_METRICS)[number]

export const BASES = ['used', 'reserved'] as const
type Basis = (typeof BASES)[number]

/** The inputs that can stand on the axis of the sweep, by the key that a link gives them. */
export const AXIS_KEYS = {
  pods: 'pods',
  meshed: 'meshedPercent',
  nodes: 'nodes',
  services: 'services',
  known: 'knownServices',
  rps: 'requestsPerSecond',
  payload: 'payloadBytes',
  l7: 'l7Percent',
  conns: 'connections',
  waypoints: 'waypoints',
  vcpu: 'nodeVcpu',
  gib: 'nodeGib',
  cpu: 'vcpuPrice',
  mem: 'gibPrice',
} as const satisfies Record<string, WorkloadNumber>

export interface CalculatorView {
  metric: CalculatorMetric
  basis: Basis
  /** The input on the axis. */
  x: WorkloadNumber
}

export const DEFAULT_CALCULATOR_VIEW: CalculatorView = { metric: 'memory', basis: 'used', x: 'pods' }

const axisInput: Codec<WorkloadNumber> = {
  parse(text, { report }) {
    const input = Object.entries(AXIS_KEYS).find(([key]) => key === text)?.[1]
    if (input === undefined) report(text, 'unknown-value')
    return input
  },
  serialize: (input) => Object.entries(AXIS_KEYS).find(([, name]) => name === input)?.[0] ?? null,
}

export const CALCULATOR_PAGE: PageTable<CalculatorView> = {
  name: 'calculator',
  defaults: DEFAULT_CALCULATOR_VIEW,
  fields: [
    viewField('metric', oneOf(CALCULATOR_METRICS)),
    viewField('basis', oneOf(BASES)),
    viewField('x', axisInput),
  ],
  depth: () => 0,
}

function viewField<K extends keyof CalculatorView>(
  key: K,
  codec: Codec<CalculatorView[K]>,
): Field<CalculatorView> {
  return field({
    key,
    codec,
    defaults: () => DEFAULT_CALCULATOR_VIEW,
    get: (view) => view[key],
    set: (view, value) => ({ ...view, [key]: value }),
  })
}
