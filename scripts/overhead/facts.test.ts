// The measurements against the researched facts that they were converted from, where those lie beside the repository.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { overhead } from './realModel'

const FACTS = '../shared/facts/benchmarks.json'
const isThere = existsSync(FACTS)
if (!isThere)
  console.warn(`Skipped: ${FACTS} is missing, so the measurements are not compared with the facts.`)

interface Fact {
  id: string
  option: string
  value: number
  unit: string
  metric: string
  component: string
  scope: string
  quality: string
  source: { title: string; url: string | null }
}

describe.skipIf(!isThere)('the measurements', () => {
  const facts: Fact[] = isThere ? JSON.parse(readFileSync(FACTS, 'utf8')).measurements : []

  test('carry every fact with its value, unit, scope, quality and source', () => {
    const carried = overhead.measurements.map(
      ({ id, mesh, value, unit, metric, component, scope, quality, source }) => {
        const { title, url } = overhead.sources[source] ?? {}
        return { id, option: mesh, value, unit, metric, component, scope, quality, source: { title, url } }
      },
    )
    const expected = facts.map(
      ({ id, option, value, unit, metric, component, scope, quality, source: { title, url } }) => {
        return { id, option, value, unit, metric, component, scope, quality, source: { title, url } }
      },
    )
    const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id)
    expect(carried.toSorted(byId)).toEqual(expected.toSorted(byId))
  })
})
