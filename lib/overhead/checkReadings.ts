import { type Check, problemAt } from './problemAt'
import { matchesAny } from './readMeasurement'

/** Every measurement is read in one way or left out for one reason: two would hide one of them. */
const readOnce: Check = ({ measurements, readings }) =>
  measurements.flatMap(({ id, mesh }) => {
    const ways = [...readings.readings, ...readings.leftOut].filter(({ match }) =>
      matchesAny(id, match),
    ).length
    if (ways === 1) return []
    const message = ways === 0 ? `Nothing says how to read “${id}”.` : `“${id}” is read in ${ways} ways.`
    const fix = 'in readings.json, give it one reading or one reason to leave it out.'
    return problemAt(`measurements/${mesh}.json`, [id], message, fix)
  })

const idlePatterns: Check = ({ measurements, readings }) =>
  (['readings', 'leftOut'] as const).flatMap((list) =>
    readings[list].flatMap(({ match }, row) =>
      match.flatMap((pattern, i) => {
        if (measurements.some(({ id }) => matchesAny(id, [pattern]))) return []
        return problemAt('readings.json', [list, row, 'match', i], `“${pattern}” fits no measurement.`)
      }),
    ),
  )

/** A condition taken from the source must be one that the source states. */
const unstatedConditions: Check = ({ measurements, readings }) =>
  readings.readings.flatMap(({ match, workload }, row) => {
    const needed = Object.values(workload).flatMap((amount) =>
      typeof amount === 'object' ? amount.from : [],
    )
    return measurements
      .filter(({ id }) => matchesAny(id, match))
      .flatMap(({ id, conditions }) =>
        needed.filter((name) => conditions[name] === undefined).map((name) => ({ id, name })),
      )
      .map(({ id, name }) => {
        const message = `It takes “${name}” from “${id}”, which does not state it.`
        return problemAt(
          'readings.json',
          ['readings', row, 'workload'],
          message,
          'give an amount and say so in `assumed`.',
        )
      })
  })

export const readingChecks: readonly Check[] = [readOnce, idlePatterns, unstatedConditions]
