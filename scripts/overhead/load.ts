// Reads and checks data/overhead. The only reader of that folder.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { z } from 'zod'
import {
  articleFiguresFileSchema,
  chartDefaultsFileSchema,
  costTablesFileSchema,
  measurementsFileSchema,
  meshModelSchema,
  overheadSourcesSchema,
  platformSchema,
  readingsSchema,
} from '@/lib/overhead/schema'
import type { Overhead } from '@/lib/overhead/types'

export function overheadDir(): string {
  return path.join(process.env.DATA_DIR ?? 'data', 'overhead')
}

export function loadOverhead(dir = overheadDir()): Overhead {
  const read = <T>(file: string, schema: z.ZodType<T>): T =>
    schema.parse(JSON.parse(readFileSync(path.join(dir, file), 'utf8')))
  const all = <T>(folder: string, schema: z.ZodType<T>): T[] =>
    readdirSync(path.join(dir, folder))
      .filter((f) => f.endsWith('.json'))
      .sort()
      .map((f) => read(path.join(folder, f), schema))
  const files = all('measurements', measurementsFileSchema)
  return {
    sources: read('sources.json', overheadSourcesSchema).sources,
    measurements: files.flatMap(({ mesh, measurements }) => measurements.map((m) => ({ ...m, mesh }))),
    relative: files.flatMap(({ mesh, relative }) => relative.map((m) => ({ ...m, mesh }))),
    chartDefaults: read('chart-defaults.json', chartDefaultsFileSchema).defaults,
    articleFigures: read('article-figures.json', articleFiguresFileSchema).figures,
    costTables: read('cost-tables.json', costTablesFileSchema).tables,
    platform: read('platform.json', platformSchema),
    readings: read('readings.json', readingsSchema),
    models: all('models', meshModelSchema),
  }
}
