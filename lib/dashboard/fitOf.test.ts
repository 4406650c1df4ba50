import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dataDir, loadDataset } from '@/scripts/dataset/load'
import { loadDecision } from '@/scripts/decision/load'
import { shortfallsOf } from '../decision/eliminate'
import { prepare } from '../decision/prepare'
import { decisionTable } from '../decision/table'
import { scenarios } from '../scenario/arbitraries'
import { fitOf, fits } from './fitOf'

const dataset = loadDataset()
const { preferences } = loadDecision(dataDir(), dataset)
const table = decisionTable(dataset)
const prepared = prepare(table, preferences)
const names = {
  meshes: table.meshes.map(({ id }) => id),
  needs: table.capabilities.map(({ id }) => id),
  coefficients: [],
}

test('a card and the decision agree on whether a mesh fits, and on how much stands against it', () => {
  fc.assert(
    fc.property(scenarios(names), fc.subarray(names.needs, { maxLength: 3 }), (generated, needs) => {
      const scenario = { ...generated, needs }
      for (const candidate of prepared.meshes) {
        const fit = fitOf((id) => candidate.mesh.cells[id], candidate.mesh, scenario, preferences)
        const shortfalls = shortfallsOf(candidate, scenario, prepared)
        expect(fits(fit)).toBe(shortfalls.length === 0)
        expect(fit.needs.short.length + fit.needs.missed.length + fit.against.length).toBe(shortfalls.length)
      }
    }),
  )
})

test('a platform that is a need as well is asked for once', () => {
  const constraints = { kubernetes: '1.30', kernel: null, platforms: ['windows'] as const, licence: null }
  const [mesh] = table.meshes
  if (!mesh) throw new Error('The dataset has no mesh.')
  const { asked, needs } = fitOf(
    (id) => mesh.cells[id],
    mesh,
    { needs: ['windows'], accept: [], constraints },
    preferences,
  )
  expect([asked, needs.total]).toEqual([2, 1])
})
