// The scenario's keys, in the order of the contract. What stands here is frozen for version 1.
import {
  MEASURED_NUMBER,
  OWN_REQUEST_NUMBERS,
  WEIGHT_NUMBER,
  WORKLOAD_NUMBERS,
  type WorkloadNumber,
} from '../scenario/numbers'
import {
  ACCEPTS,
  type Constraints,
  DEFAULT_SCENARIO,
  LICENCES,
  type OwnRequests,
  PLATFORMS,
  PREFERENCES,
  type Scenario,
  type Weights,
  type Workload,
} from '../scenario/scenario'
import { type Codec, flag, listOf, mapped, number, numbersById, oneOf, optional, releaseLine } from './codec'
import { type Field, field } from './field'
import { defaultScenario, type Vocabulary } from './vocabulary'

const meshes = listOf((vocabulary) => vocabulary.meshes, { ownOrder: true, atLeastOne: true })

const needs = listOf(supportRows, {
  reasonFor: (id, vocabulary) =>
    vocabulary.capabilities.some((row) => row.id === id) ? 'text-row' : undefined,
})

function supportRows({ capabilities }: Vocabulary): string[] {
  return capabilities.filter(({ kind }) => kind === 'support').map(({ id }) => id)
}

const ownRequests: Codec<OwnRequests> = {
  parse(text, reading) {
    const [first, second, ...rest] = text.split(':')
    if (first === undefined || second === undefined || rest.length > 0) {
      reading.report(text, 'unknown-value')
      return undefined
    }
    const millicores = number(OWN_REQUEST_NUMBERS.millicores).parse(first, reading)
    const mebibytes = number(OWN_REQUEST_NUMBERS.mebibytes).parse(second, reading)
    return millicores === undefined || mebibytes === undefined ? undefined : { millicores, mebibytes }
  },
  serialize: ({ millicores, mebibytes }) => `${millicores.toFixed(0)}:${mebibytes.toFixed(0)}`,
}

const measured: Codec<Workload['measured']> = mapped(
  numbersById((vocabulary) => vocabulary.coefficients, MEASURED_NUMBER),
  (values) => Object.fromEntries(values),
  (values) => new Map(Object.entries(values)),
)

/** Only the weights that were moved are written. */
const weights: Codec<Weights> = mapped(
  numbersById(() => PREFERENCES, WEIGHT_NUMBER),
  (values) => ({ ...DEFAULT_SCENARIO.weights, ...Object.fromEntries(values) }),
  (values) =>
    new Map(
      PREFERENCES.filter((preference) => values[preference] !== DEFAULT_SCENARIO.weights[preference]).map(
        (preference) => [preference, values[preference]],
      ),
    ),
)

const workloadNumber = (name: WorkloadNumber) => number(WORKLOAD_NUMBERS[name])

export const SCENARIO_FIELDS: readonly Field<Scenario>[] = [
  scenarioField('mesh', 'meshes', meshes),
  scenarioField('need', 'needs', needs),
  scenarioField(
    'accept',
    'accept',
    listOf(() => ACCEPTS),
  ),
  workloadField('pods', 'pods', workloadNumber('pods')),
  workloadField('meshed', 'meshedPercent', workloadNumber('meshedPercent')),
  workloadField('nodes', 'nodes', workloadNumber('nodes')),
  workloadField('services', 'services', workloadNumber('services')),
  workloadField('known', 'knownServices', optional(workloadNumber('knownServices'), 'all')),
  workloadField('rps', 'requestsPerSecond', workloadNumber('requestsPerSecond')),
  workloadField('payload', 'payloadBytes', workloadNumber('payloadBytes')),
  workloadField('l7', 'l7Percent', workloadNumber('l7Percent')),
  workloadField('conns', 'connections', workloadNumber('connections')),
  workloadField('waypoints', 'waypoints', optional(workloadNumber('waypoints'))),
  workloadField('ha', 'highAvailability', flag),
  workloadField('cni', 'cni', oneOf(['cilium', 'other'])),
  workloadField('wg', 'wireguard', flag),
  workloadField('hubble', 'hubble', flag),
  workloadField('vcpu', 'nodeVcpu', workloadNumber('nodeVcpu')),
  workloadField('gib', 'nodeGib', workloadNumber('nodeGib')),
  workloadField('cpu', 'vcpuPrice', optional(workloadNumber('vcpuPrice'))),
  workloadField('mem', 'gibPrice', optional(workloadNumber('gibPrice'))),
  workloadField('own', 'ownRequests', optional(ownRequests)),
  workloadField('set', 'measured', measured),
  constraintField('k8s', 'kubernetes', optional(releaseLine)),
  constraintField('kernel', 'kernel', optional(releaseLine)),
  constraintField(
    'platform',
    'platforms',
    listOf(() => PLATFORMS),
  ),
  constraintField('licence', 'licence', optional(oneOf(LICENCES))),
  scenarioField('w', 'weights', weights),
]

function scenarioField<K extends keyof Scenario>(
  key: string,
  name: K,
  codec: Codec<Scenario[K]>,
): Field<Scenario> {
  return field({
    key,
    codec,
    defaults: defaultScenario,
    get: (scenario) => scenario[name],
    set: (scenario, value) => ({ ...scenario, [name]: value }),
  })
}

function workloadField<K extends keyof Workload>(
  key: string,
  name: K,
  codec: Codec<Workload[K]>,
): Field<Scenario> {
  return field({
    key,
    codec,
    defaults: defaultScenario,
    get: (scenario) => scenario.workload[name],
    set: (scenario, value) => ({ ...scenario, workload: { ...scenario.workload, [name]: value } }),
  })
}

function constraintField<K extends keyof Constraints>(
  key: string,
  name: K,
  codec: Codec<Constraints[K]>,
): Field<Scenario> {
  return field({
    key,
    codec,
    defaults: defaultScenario,
    get: (scenario) => scenario.constraints[name],
    set: (scenario, value) => ({ ...scenario, constraints: { ...scenario.constraints, [name]: value } }),
  })
}
