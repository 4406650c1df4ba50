// What was published: measurements with their sources, chart defaults, articles’ figures, tables of costs.
import { z } from 'zod'
import { id, sourceSchema } from '../dataset/schema'
import { $schema, amount, measurementId, text } from './schemaParts'
import { COMPONENTS, QUALITIES } from './vocabulary'

/** A source may be known by name alone: one that was quoted without an address says so with null. */
export const overheadSourceSchema = sourceSchema.extend({ url: sourceSchema.shape.url.nullable() })
export const overheadSourcesSchema = z.strictObject({ $schema, sources: z.record(id, overheadSourceSchema) })

const conditionsSchema = z
  .strictObject({
    pods: amount.optional(),
    nodes: amount.optional(),
    services: amount.optional(),
    rps: amount.optional().describe('Requests per second as the source counts them: read the note.'),
    rpsPerProxy: amount.optional(),
    meshHopsPerSecond: amount.optional(),
    connections: amount.optional(),
    payloadBytes: amount.optional(),
    protocol: text(80).optional(),
    mtls: z.boolean().optional(),
    l7: z.boolean().optional(),
    baselineMs: amount.optional().describe('Latency of the same run without a mesh.'),
    notes: text(400).optional(),
  })
  .describe('What the source states of the run. A condition that is not there was not stated.')

const measured = {
  id: measurementId,
  version: text(60).nullable(),
  metric: z.enum(['memory_mb', 'cpu_cores', 'latency_ms', 'throughput_rps']),
  statistic: text(40),
  value: z.number(),
  conditions: conditionsSchema,
  source: id.describe('A key of sources.json.'),
  quality: z.enum(QUALITIES),
  note: text(700).nullable(),
  rig: text(60).describe(
    'The run or report that it belongs to: a rig counts once, however many figures it gave.',
  ),
}

export const measurementSchema = z.strictObject({
  ...measured,
  component: z.enum([...COMPONENTS, 'total']),
  unit: z.enum(['MB', 'cores', 'ms', 'rps']),
  per: text(60).nullable().describe('The quantity that the value is counted per; null if none.'),
  scope: z.enum(['each', 'total', 'largest']),
  count: z.int().min(1).nullable().describe('How many instances a total sums up.'),
})

export const relativeSchema = z.strictObject({
  ...measured,
  component: z.enum([...COMPONENTS, 'total']),
  unit: z.literal('percent'),
})

export const measurementsFileSchema = z.strictObject({
  $schema,
  mesh: id,
  measurements: z.array(measurementSchema),
  relative: z.array(relativeSchema).describe('Increases in percent over no mesh.'),
})

export const chartDefaultSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  mesh: id,
  variant: z.enum(['default', 'ha', 'optional']),
  component: z.enum(COMPONENTS),
  container: text(80),
  replicas: z
    .union([z.int().min(1), z.strictObject({ perNode: z.int().min(1) })])
    .nullable()
    .describe('null: one per meshed pod, or not standing.'),
  cpuRequest: amount.nullable().describe('Cores; null = the chart sets nothing.'),
  memRequest: amount.nullable().describe('MiB.'),
  cpuLimit: amount.nullable(),
  memLimit: amount.nullable(),
  note: text(400).nullable(),
  source: id,
})

export const chartDefaultsFileSchema = z.strictObject({
  $schema,
  about: text(600),
  defaults: z.array(chartDefaultSchema),
})

export const articleFigureSchema = z.strictObject({
  article: text(60),
  title: text(200),
  publisher: text(80),
  mesh: id.nullable(),
  component: z.enum([...COMPONENTS, 'total']).nullable(),
  metric: z.enum(['memory_mb', 'cpu_cores', 'latency_ms', 'pods']).nullable(),
  statistic: text(40).nullable(),
  low: amount.nullable(),
  high: amount.nullable(),
  unit: text(80).nullable(),
  conditions: text(200).nullable(),
  quality: z.enum(QUALITIES),
  verdict: text(120),
  judgement: text(400),
})

export const articleFiguresFileSchema = z.strictObject({ $schema, figures: z.array(articleFigureSchema) })

export const costTableSchema = z.strictObject({
  id,
  mesh: id.nullable().describe('null: no mesh, the baseline.'),
  reserved: z.strictObject({ vcpu: amount, memoryGb: amount }).nullable(),
  nodes: z.strictObject({ idealPacking: amount, observed: amount }).nullable(),
  usdPerMonth: z.strictObject({ idealPacking: amount, observed: amount }).nullable(),
  values: z.record(text(60), amount).describe('Figures of other shapes, by the source’s own names.'),
  conditions: z.record(text(60), z.union([text(300), amount])),
  source: id,
  quality: z.enum(QUALITIES),
  note: text(400).nullable(),
})

export const costTablesFileSchema = z.strictObject({ $schema, tables: z.array(costTableSchema) })
