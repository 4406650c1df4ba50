import { toCsv } from '../../csv'
import type { Dataset } from '../types'

const CELL = ['level', 'value', 'maturity', 'since'] as const

/** The whole matrix, one capability a line, four columns a mesh. */
export function matrixCsv({ categories, capabilities, meshes }: Dataset): string {
  const titles = new Map(categories.map(({ id, title }) => [id, title]))
  return toCsv([
    [
      'id',
      'category',
      'capability',
      'criteria',
      ...meshes.flatMap(({ id }) => CELL.map((field) => `${id} ${field}`)),
    ],
    ...capabilities.map(({ id, category, title, criteria }) => [
      id,
      titles.get(category) ?? category,
      title,
      criteria,
      ...meshes.flatMap(({ claims }) => CELL.map((field) => claims[id]?.[field] ?? null)),
    ]),
  ])
}
