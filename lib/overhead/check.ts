// What must hold of data/overhead beyond its shape. Each check names every place where it does not.
import type { Problem } from '../dataset/problem'
import { coefficientChecks } from './checkCoefficients'
import { readingChecks } from './checkReadings'
import { type Check, problemAt } from './problemAt'
import type { Overhead } from './types'

const CHECKS: readonly Check[] = [
  doubledMeasurements,
  danglingSources,
  unusedSources,
  ...coefficientChecks,
  ...readingChecks,
]

export function checkOverhead(overhead: Overhead): Problem[] {
  return CHECKS.flatMap((check) => check(overhead))
}

function doubledMeasurements({ measurements, relative }: Overhead): Problem[] {
  const seen = new Set<string>()
  return [...measurements, ...relative].flatMap(({ id, mesh }) => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return problemAt(
      `measurements/${mesh}.json`,
      [id],
      `The measurement id “${id}” is taken.`,
      'give each its own id.',
    )
  })
}

function* sourceReferences({ measurements, relative, chartDefaults, costTables }: Overhead) {
  for (const { id, mesh, source } of [...measurements, ...relative]) {
    yield { file: `measurements/${mesh}.json`, id, source }
  }
  for (const { id, source } of chartDefaults) yield { file: 'chart-defaults.json', id, source }
  for (const { id, source } of costTables) yield { file: 'cost-tables.json', id, source }
}

function danglingSources(overhead: Overhead): Problem[] {
  return [...sourceReferences(overhead)]
    .filter(({ source }) => !Object.hasOwn(overhead.sources, source))
    .map(({ file, id, source }) =>
      problemAt(file, [id, 'source'], `“${source}” is no source of sources.json.`),
    )
}

function unusedSources(overhead: Overhead): Problem[] {
  const used = new Set([...sourceReferences(overhead)].map(({ source }) => source))
  return Object.keys(overhead.sources)
    .filter((id) => !used.has(id))
    .map((id) => problemAt('sources.json', ['sources', id], 'Nothing refers to this source.', 'remove it.'))
}
