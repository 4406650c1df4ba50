import type { Problem } from '../dataset/problem'
import { type Check, problemAt } from './problemAt'
import type { Coefficient, Overhead } from './types'

interface Place {
  file: string
  index: number
  coefficient: Coefficient
}

function placesOf({ models, platform }: Overhead): Place[] {
  const files = models.map((model) => ({
    file: `models/${model.mesh}.json`,
    coefficients: model.coefficients,
  }))
  return [...files, { file: 'platform.json', coefficients: platform.coefficients }].flatMap(
    ({ file, coefficients }) => coefficients.map((coefficient, index) => ({ file, index, coefficient })),
  )
}

const doubledIds: Check = (overhead) => {
  const seen = new Set<string>()
  return placesOf(overhead).flatMap(({ file, index, coefficient: { id } }) => {
    const isNew = !seen.has(id)
    seen.add(id)
    return isNew
      ? []
      : problemAt(
          file,
          ['coefficients', index, 'id'],
          `The coefficient “${id}” is taken.`,
          'give each its own id.',
        )
  })
}

const unsortedRanges: Check = (overhead) =>
  placesOf(overhead).flatMap(({ file, index, coefficient: { range } }) => {
    if (range === null || (range[0] <= range[1] && range[1] <= range[2])) return []
    return problemAt(
      file,
      ['coefficients', index, 'range'],
      'Low, typical and high are out of order.',
      'sort them.',
    )
  })

/** Not knowing needs a reason, and knowing needs none. */
const unexplained: Check = (overhead) =>
  placesOf(overhead).flatMap(({ file, index, coefficient: { range, unknown } }) => {
    if ((range === null) === (unknown !== null)) return []
    const fix = range === null ? 'say in `unknown` why there is no figure.' : 'set `unknown` to null.'
    return problemAt(
      file,
      ['coefficients', index, 'unknown'],
      'A reason belongs where the range is null, and only there.',
      fix,
    )
  })

const unbacked: Check = (overhead) =>
  placesOf(overhead).flatMap(({ file, index, coefficient: { backed, measurements } }) => {
    if (backed !== 'measured' || measurements.length > 0) return []
    const fix = 'name the measurements, or say that it is an analogy or unbacked.'
    return problemAt(
      file,
      ['coefficients', index, 'measurements'],
      'It claims to be measured and names no measurement.',
      fix,
    )
  })

const danglingMeasurements: Check = (overhead) => {
  const { measurements, relative, costTables, platform } = overhead
  const known = new Set([...measurements, ...relative, ...costTables].map(({ id }) => id))
  const unknown = (file: string, path: PropertyKey[], ids: readonly string[]) =>
    ids.flatMap((id, i) => (known.has(id) ? [] : problemAt(file, [...path, i], `“${id}” is no measurement.`)))
  return [
    ...placesOf(overhead).flatMap(({ file, index, coefficient }) =>
      unknown(file, ['coefficients', index, 'measurements'], coefficient.measurements),
    ),
    ...unknown(
      'platform.json',
      ['connectionsInBase', 'measurements'],
      platform.connectionsInBase.measurements,
    ),
  ]
}

interface Reference {
  file: string
  path: PropertyKey[]
  id: string
}

function coefficientReferences({ models, platform }: Overhead): Reference[] {
  const used = models.flatMap(({ mesh, components, latency, waypoints }) => {
    const file = `models/${mesh}.json`
    const terms = components.flatMap(({ memory, cpu, memoryAtLeast }, row) => [
      ...memory.map(({ coefficient }, i) => ({ path: ['components', row, 'memory', i], id: coefficient })),
      ...cpu.map(({ coefficient }, i) => ({ path: ['components', row, 'cpu', i], id: coefficient })),
      ...(memoryAtLeast === undefined
        ? []
        : [{ path: ['components', row, 'memoryAtLeast'], id: memoryAtLeast }]),
    ])
    const delays = latency.map(({ coefficient }, i) => ({ path: ['latency', i], id: coefficient }))
    const demand = waypoints === null ? [] : [{ path: ['waypoints', 'cpu'], id: waypoints.cpu }]
    return [...terms, ...delays, ...demand].map((reference) => ({ file, ...reference }))
  })
  const shared = (['packing', 'allocatableCpu', 'allocatableMemory'] as const).map((name) => {
    return { file: 'platform.json', path: [name], id: platform[name] }
  })
  return [...used, ...shared]
}

const danglingCoefficients: Check = (overhead) => {
  const known = new Set(placesOf(overhead).map(({ coefficient }) => coefficient.id))
  return coefficientReferences(overhead)
    .filter(({ id }) => !known.has(id))
    .map(({ file, path, id }) => problemAt(file, path, `“${id}” is no coefficient of any model.`))
}

const unusedCoefficients: Check = (overhead) => {
  const used = new Set(coefficientReferences(overhead).map(({ id }) => id))
  return placesOf(overhead)
    .filter(({ coefficient: { id } }) => !used.has(id))
    .map(({ file, index }) =>
      problemAt(file, ['coefficients', index], 'No formula uses it.', 'use it or remove it.'),
    )
}

const danglingCharts: Check = ({ models, chartDefaults }) => {
  const known = new Set(chartDefaults.map(({ id }) => id))
  return models.flatMap(({ mesh, components, waypoints }): Problem[] => {
    const file = `models/${mesh}.json`
    const rows = components.flatMap(({ requests }, row) =>
      requests.flatMap(({ chart, ha }, i) =>
        [chart, ha ?? chart].map((id) => ({ path: ['components', row, 'requests', i], id })),
      ),
    )
    const limit = waypoints === null ? [] : [{ path: ['waypoints', 'chart'], id: waypoints.chart }]
    return [...rows, ...limit]
      .filter(({ id }) => !known.has(id))
      .map(({ path, id }) => problemAt(file, path, `“${id}” is no row of chart-defaults.json.`))
  })
}

const doubledComponents: Check = ({ models }) =>
  models.flatMap(({ mesh, components }) =>
    components.flatMap(({ component }, row) => {
      if (components.findIndex((other) => other.component === component) === row) return []
      const message = `The component “${component}” stands here twice.`
      return problemAt(`models/${mesh}.json`, ['components', row, 'component'], message, 'join the two.')
    }),
  )

export const coefficientChecks: readonly Check[] = [
  doubledIds,
  unsortedRanges,
  unexplained,
  unbacked,
  danglingMeasurements,
  danglingCoefficients,
  unusedCoefficients,
  danglingCharts,
  doubledComponents,
]
