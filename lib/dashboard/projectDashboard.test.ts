import { expect, test } from 'vitest'
import { loadDataset } from '@/scripts/dataset/load'
import { ASPECTS } from './aspects'
import { projectDashboard } from './projectDashboard'

const dataset = loadDataset()
const facts = projectDashboard(dataset)

test('every row of the quick comparison has its capabilities in the dataset', () => {
  const ids = dataset.capabilities.map(({ id }) => id)
  for (const { capabilities } of ASPECTS) for (const id of capabilities) expect(ids).toContain(id)
  expect(facts.aspects.map(({ title }) => title)).toEqual(ASPECTS.map(({ title }) => title))
})

test('the first page gets the levels of all support rows and none of their texts', () => {
  const support = dataset.capabilities.filter(({ kind }) => kind === 'support')
  expect(facts.rows.map(({ id }) => id)).toEqual(support.map(({ id }) => id))
  const [row] = facts.rows
  for (const { id, claims } of dataset.meshes) {
    expect(row?.cells[id]?.level).toBe(claims[row?.id ?? '']?.level)
    expect(row?.cells[id]?.value).toBe('')
  }
})

test('a dataset without these capabilities leaves the rows out', () => {
  const { aspects } = projectDashboard({ ...dataset, capabilities: dataset.capabilities.slice(0, 2) })
  expect(aspects.map(({ title }) => title)).toEqual(['Proxy', 'Sidecars', 'Memory per pod'])
})
