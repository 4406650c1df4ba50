import { expect, test } from 'vitest'
import { dataDir, loadDataset } from '@/scripts/dataset/load'
import { loadDecision } from '@/scripts/decision/load'
import { ASPECTS } from './aspects'
import { unpackRows } from './packRows'
import { projectDashboard } from './projectDashboard'

const dataset = loadDataset()
const { preferences } = loadDecision(dataDir(), dataset)
const facts = projectDashboard(dataset, preferences)

test('every row of the quick comparison has its capabilities in the dataset', () => {
  const ids = dataset.capabilities.map(({ id }) => id)
  for (const { capabilities } of ASPECTS) for (const id of capabilities) expect(ids).toContain(id)
  expect(facts.aspects.map(({ title }) => title)).toEqual(ASPECTS.map(({ title }) => title))
})

test('the levels of all support rows reach the page, and none of their texts', () => {
  const meshes = dataset.meshes.map(({ id }) => id)
  const rows = unpackRows(facts.rows, dataset.capabilities, meshes)
  const support = dataset.capabilities.filter(({ kind }) => kind === 'support')
  expect(rows.map(({ id }) => id)).toEqual(support.map(({ id }) => id))
  for (const { id, cells } of rows) {
    for (const mesh of dataset.meshes) {
      const { level, maturity } = mesh.claims[id] ?? { level: 'unknown', maturity: null }
      expect(cells[mesh.id]).toEqual({ level, maturity, value: '' })
    }
  }
})

test('a dataset without these capabilities leaves the rows out', () => {
  const { aspects } = projectDashboard(
    { ...dataset, capabilities: dataset.capabilities.slice(0, 2) },
    preferences,
  )
  expect(aspects.map(({ title }) => title)).toEqual(['Proxy', 'Sidecars', 'Memory per pod'])
})
