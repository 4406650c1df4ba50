import { z } from 'zod'
import {
  articleFiguresFileSchema,
  chartDefaultsFileSchema,
  costTablesFileSchema,
  measurementsFileSchema,
  overheadSourcesSchema,
} from './evidenceSchema'
import { meshModelSchema, platformSchema } from './modelSchema'
import { accuracySchema, readingsSchema } from './readingsSchema'

/** The kinds of files under data/overhead, by the name of their JSON Schema in data/overhead/schema. */
export const OVERHEAD_SCHEMAS: Record<string, { schema: z.ZodType; title: string }> = {
  'sources.json': { schema: overheadSourcesSchema, title: 'Where the measurements come from' },
  'measurements.json': { schema: measurementsFileSchema, title: 'What was published on one mesh’s overhead' },
  'chart-defaults.json': { schema: chartDefaultsFileSchema, title: 'What the charts request and limit' },
  'article-figures.json': {
    schema: articleFiguresFileSchema,
    title: 'What articles say, and what to make of it',
  },
  'cost-tables.json': { schema: costTablesFileSchema, title: 'Published tables of nodes and money' },
  'model.json': { schema: meshModelSchema, title: 'How one mesh’s overhead follows from the workload' },
  'platform.json': { schema: platformSchema, title: 'What all meshes’ models share' },
  'readings.json': { schema: readingsSchema, title: 'How each measurement is held against the model' },
  'accuracy.json': { schema: accuracySchema, title: 'How near the model came when it was last committed' },
}

/** Where the JSON Schema of a file lies, as seen from it. */
export function overheadSchemaPointer(file: string): string {
  const folder = file.includes('/') ? file.split('/')[0] : null
  if (folder === 'measurements') return '../schema/measurements.json'
  return folder === 'models' ? '../schema/model.json' : `./schema/${file}`
}

export function overheadJsonSchema(name: string): Record<string, unknown> {
  const { schema, title } = OVERHEAD_SCHEMAS[name] ?? { schema: z.never(), title: name }
  return { title, ...z.toJSONSchema(schema, { io: 'input' }) }
}
