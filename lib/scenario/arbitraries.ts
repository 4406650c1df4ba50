// Generated scenarios, for the tests of every law that must hold for all of them.
import fc from 'fast-check'
import {
  MEASURED_NUMBER,
  type NumberRule,
  OWN_REQUEST_NUMBERS,
  tidyNumber,
  WEIGHT_NUMBER,
  WORKLOAD_NUMBERS,
} from './numbers'
import {
  ACCEPTS,
  type Constraints,
  LICENCES,
  PLATFORMS,
  PREFERENCES,
  type Scenario,
  type Weights,
  type Workload,
} from './scenario'
import { tidyWorkload } from './tidyWorkload'

/** The ids that a generated scenario may name. */
export interface Names {
  meshes: readonly string[]
  /** Support rows alone. */
  needs: readonly string[]
  coefficients: readonly string[]
}

const legalNumber = (rule: NumberRule) =>
  fc
    .oneof(
      fc.constantFrom(rule.min, rule.max),
      fc.double({ min: rule.min, max: rule.max, noNaN: true }),
      fc.double({ min: rule.min, max: Math.min(rule.max, rule.min + 50), noNaN: true }),
    )
    .map((value) => tidyNumber(value, rule))

export function workloads(coefficients: readonly string[] = []): fc.Arbitrary<Workload> {
  const number = (name: keyof typeof WORKLOAD_NUMBERS) => legalNumber(WORKLOAD_NUMBERS[name])
  return fc
    .record({
      pods: number('pods'),
      meshedPercent: number('meshedPercent'),
      nodes: number('nodes'),
      services: number('services'),
      knownServices: fc.option(number('knownServices')),
      requestsPerSecond: number('requestsPerSecond'),
      payloadBytes: number('payloadBytes'),
      l7Percent: number('l7Percent'),
      connections: number('connections'),
      waypoints: fc.option(number('waypoints')),
      highAvailability: fc.boolean(),
      cni: fc.constantFrom('cilium' as const, 'other' as const),
      wireguard: fc.boolean(),
      hubble: fc.boolean(),
      nodeVcpu: number('nodeVcpu'),
      nodeGib: number('nodeGib'),
      vcpuPrice: fc.option(number('vcpuPrice')),
      gibPrice: fc.option(number('gibPrice')),
      ownRequests: fc.option(
        fc.record({
          millicores: legalNumber(OWN_REQUEST_NUMBERS.millicores),
          mebibytes: legalNumber(OWN_REQUEST_NUMBERS.mebibytes),
        }),
      ),
      measured: fc
        .subarray([...coefficients])
        .chain((ids) =>
          fc
            .array(legalNumber(MEASURED_NUMBER), { minLength: ids.length, maxLength: ids.length })
            .map((values) => Object.fromEntries(ids.map((id, place) => [id, values[place] ?? 0]))),
        ),
    })
    .map(tidyWorkload)
}

const version = (majors: number, minors: number) =>
  fc.tuple(fc.nat(majors), fc.nat(minors)).map(([major, minor]) => `${major}.${minor}`)

const constraints: fc.Arbitrary<Constraints> = fc.record({
  kubernetes: fc.option(version(2, 60)),
  kernel: fc.option(version(9, 30)),
  platforms: fc.subarray([...PLATFORMS]),
  licence: fc.option(fc.constantFrom(...LICENCES)),
})

const weights: fc.Arbitrary<Weights> = fc
  .array(legalNumber(WEIGHT_NUMBER), { minLength: PREFERENCES.length, maxLength: PREFERENCES.length })
  .map(([overhead = 0, simplicity = 0, traffic = 0, security = 0, observability = 0, ...rest]) => {
    const [multicluster = 0, maturity = 0, openness = 0, adoption = 0] = rest
    return {
      overhead,
      simplicity,
      traffic,
      security,
      observability,
      multicluster,
      maturity,
      openness,
      adoption,
    }
  })

export function scenarios({ meshes, needs, coefficients }: Names): fc.Arbitrary<Scenario> {
  return fc.record({
    meshes: fc.shuffledSubarray([...meshes], { minLength: 1 }),
    needs: fc.subarray([...needs]),
    accept: fc.subarray([...ACCEPTS]),
    workload: workloads(coefficients),
    constraints,
    weights,
  })
}
