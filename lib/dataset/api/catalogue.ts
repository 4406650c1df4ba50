import type { Dataset } from '../types'
import { capabilityFile, ENDPOINTS, FILES } from './endpoints'
import { type Field, fieldsOf } from './fields'

export interface Download {
  /** Below /api/v1/. */
  path: string
  title: string
  description: string
  bytes: number
  /** The anchor of its fields on the page; null for CSV. */
  anchor: string | null
  /** A path that exists, where `path` has a gap to fill. */
  example: string
}

export interface Shape {
  path: string
  title: string
  /** The name of its JSON Schema. */
  schema: string
  anchor: string
  fields: Field[]
}

/** What the API offers, with the size of each file; `others` are the texts that do not come from the dataset. */
export function listDownloads(dataset: Dataset, others: Readonly<Record<string, string>>): Download[] {
  const sample = dataset.capabilities.find(({ kind }) => kind === 'support')?.id ?? ''
  return ENDPOINTS.map(({ path, title, description, schema }) => {
    const example = path.replace('<id>', sample)
    const text =
      FILES[path]?.(dataset) ?? others[path] ?? capabilityFile(dataset, example.replace('capabilities/', ''))
    return {
      path,
      title,
      description,
      bytes: sizeOf(text ?? ''),
      anchor: schema === null ? null : anchorOf(schema.name),
      example,
    }
  })
}

export function listShapes(): Shape[] {
  return ENDPOINTS.flatMap(({ path, title, schema }) =>
    schema === null
      ? []
      : [{ path, title, schema: schema.name, anchor: anchorOf(schema.name), fields: fieldsOf(schema.shape) }],
  )
}

function anchorOf(schema: string): string {
  return `fields-${schema.replace('.json', '')}`
}

function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length
}
