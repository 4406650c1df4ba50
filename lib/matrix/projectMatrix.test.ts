import { describe, expect, it } from 'vitest'
import { loadDataset } from '../../scripts/dataset/load'
import { projectMatrix, projectSearchText } from './projectMatrix'
import { DEFAULT_MATRIX_VIEW } from './view'
import { visibleRows } from './visibleRows'

const dataset = loadDataset()
const { rows } = projectMatrix(dataset)
const searchText = projectSearchText(dataset)
const visitor = { meshes: dataset.meshes.map(({ id }) => id), needs: [] }

describe('the projected matrix', () => {
  it('has every cell, with none of its evidence', () => {
    expect(rows.map(({ id }) => id)).toEqual(dataset.capabilities.map(({ id }) => id))
    for (const row of rows) {
      expect(Object.keys(row.cells)).toEqual(visitor.meshes)
      for (const [mesh, { level, value }] of Object.entries(row.cells)) {
        const claim = dataset.meshes.find(({ id }) => id === mesh)?.claims[row.id]
        expect({ level, value }).toEqual({ level: claim?.level, value: claim?.value })
      }
    }
    expect(JSON.stringify(rows)).not.toContain('evidence')
  })

  it('marks the cells in which there is little confidence', () => {
    const marked = rows
      .flatMap(({ cells }) => Object.values(cells))
      .filter(({ lowConfidence }) => lowConfidence)
    const low = dataset.meshes
      .flatMap(({ claims }) => Object.values(claims))
      .filter((c) => c.confidence === 'low')
    expect(marked.length).toBe(low.length)
  })

  it('is small enough for the first load', () => {
    expect(JSON.stringify(rows).length).toBeLessThan(120_000)
  })
})

describe('the search text', () => {
  it('lets a search find each row by its criteria and by each summary', () => {
    const find = (text: string) =>
      visibleRows(rows, { ...DEFAULT_MATRIX_VIEW, q: text }, visitor, searchText).map(({ id }) => id)
    for (const { id, criteria } of dataset.capabilities) expect(find(criteria)).toContain(id)
    for (const { claims } of dataset.meshes.slice(0, 2))
      for (const [id, { summary }] of Object.entries(claims)) expect(find(summary)).toContain(id)
  })
})
