// The one definition of what a file of data/overhead may hold. Build side only: the browser gets types alone.
import { z } from 'zod'
import { date, id, sourceSchema } from '../dataset/schema'
import {
  BACKINGS,
  COEFFICIENT_UNITS,
  COMPONENTS,
  DRIVERS,
  LATENCY_METRICS,
  METRICS,
  QUALITIES,
} from './vocabulary'

const text = (max: number) => z.string().trim().min(1).max(max)
const $schema = z.string().optional().describe('Where this file’s JSON Schema lies, for editors.')
const measurementId = z.string().regex(/^[A-Za-z0-9_-]+$/)
/** Travels in a link as `set=<id>:<value>`: nothing in it may need escaping. */
const coefficientId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/, 'use mesh.name-of-it')
const amount = z.number().min(0)

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

export const coefficientSchema = z.strictObject({
  id: coefficientId,
  label: text(80).describe('As a reader of the formula sees it, “base memory of a sidecar”.'),
  unit: z.enum(COEFFICIENT_UNITS),
  range: z.tuple([amount, amount, amount]).nullable().describe('Low, typical, high; null = not known.'),
  unknown: text(400).nullable().describe('Where the range is null: why, as shown beside “not included”.'),
  dependsOn: text(500).nullable(),
  measurements: z.array(measurementId),
  backed: z.enum(BACKINGS),
  thin: z.boolean().describe('true: show the band first, the typical value second.'),
  note: text(600).nullable(),
})

const conditionSchema = z
  .strictObject({
    cni: z.enum(['cilium', 'other']).optional(),
    wireguard: z.boolean().optional(),
    hubble: z.boolean().optional(),
    highAvailability: z.boolean().optional(),
    above: z.strictObject({ driver: z.enum(DRIVERS), value: amount }).optional(),
  })
  .describe('Holds when all that it names hold.')

const when = z
  .array(conditionSchema)
  .min(1)
  .optional()
  .describe('Counts when any of these holds; always if left out.')
const times = z.array(z.enum(DRIVERS)).describe('What the coefficient is multiplied with; nothing = once.')

const termSchema = z.strictObject({ coefficient: coefficientId, times, when })

export const componentModelSchema = z.strictObject({
  component: z.enum(COMPONENTS),
  label: text(80),
  one: text(60).describe('What one instance is called, “sidecar”, “node”.'),
  count: times.describe('How many there are; nothing = one.'),
  memory: z.array(termSchema),
  memoryAtLeast: coefficientId.optional(),
  cpu: z.array(termSchema),
  requests: z
    .array(
      z.strictObject({
        chart: text(90).describe('An id of chart-defaults.json.'),
        ha: text(90).optional().describe('The row that replaces it in the high-availability setting.'),
        times,
        when,
      }),
    )
    .describe('What one instance reserves.'),
  ownRequests: z.boolean().describe('true: the visitor’s own requests a proxy replace the chart’s here.'),
  pods: z
    .array(z.strictObject({ number: z.int().min(0), times, when }))
    .describe('Pods that one instance adds to the cluster; nothing for sidecars, which are containers.'),
})

const notIncludedSchema = z.strictObject({
  what: text(120),
  why: text(400),
  metrics: z.array(z.enum(METRICS)),
  when,
})
const noteSchema = z.strictObject({ text: text(400), when })

export const meshModelSchema = z.strictObject({
  $schema,
  mesh: id,
  passesPerHop: z.int().min(0).describe('Proxies that one request between two meshed pods runs through.'),
  replicas: z.strictObject({ default: z.int().min(1), ha: z.int().min(1), note: text(300) }),
  proxies: z
    .array(z.enum(['meshed-pods', 'nodes', 'waypoints']))
    .describe('What the control plane serves, summed.'),
  waypoints: z
    .strictObject({
      atLeast: z.int().min(1).describe('Replicas as soon as any traffic needs L7.'),
      cpu: coefficientId.describe('What 1000 requests/s cost a waypoint.'),
      chart: text(90).describe('The row whose CPU limit says how much one replica may use.'),
    })
    .nullable(),
  coefficients: z.array(coefficientSchema),
  components: z.array(componentModelSchema).min(1),
  latency: z.array(
    z.strictObject({ metric: z.enum(LATENCY_METRICS), coefficient: coefficientId, times, when }),
  ),
  latencyNote: text(400),
  notIncluded: z.array(notIncludedSchema),
  notes: z.array(noteSchema),
})

export const platformSchema = z.strictObject({
  $schema,
  connectionsInBase: z
    .strictObject({ value: amount, measurements: z.array(measurementId), why: text(400) })
    .describe('Open connections of a pod up to which no measurement shows any effect.'),
  endpointsPerKnownService: z.strictObject({ value: amount, why: text(400) }),
  coefficients: z.array(coefficientSchema),
  packing: coefficientId,
  allocatableCpu: coefficientId,
  allocatableMemory: coefficientId,
  notIncluded: z.array(notIncludedSchema),
})

export const accuracySchema = z.strictObject({
  $schema,
  date: date,
  overall: z
    .strictObject({ memory: amount, cpu: amount, latency: amount })
    .describe('Median factor, each rig once.'),
})

const conditionName = z.enum(['rps', 'rpsPerProxy', 'meshHopsPerSecond', 'connections', 'pods', 'services'])
const reading = z.union([
  amount,
  z
    .strictObject({ from: conditionName, times: amount })
    .describe('A stated condition, times what turns it into the input.'),
])

export const readingsSchema = z.strictObject({
  $schema,
  about: text(900),
  readings: z.array(
    z.strictObject({
      match: z.array(text(80)).min(1).describe('Measurement ids; * stands for anything.'),
      component: z
        .enum(COMPONENTS)
        .optional()
        .describe('Where the model calls the component by another name.'),
      workload: z.strictObject({
        pods: reading.optional(),
        nodes: reading.optional(),
        services: reading.optional(),
        knownServices: reading.optional(),
        requestsPerSecond: reading.optional(),
        connections: reading.optional(),
        waypoints: reading.optional(),
        l7Percent: amount.optional(),
        highAvailability: z.boolean().optional(),
        hubble: z.boolean().optional(),
        cni: z.enum(['cilium', 'other']).optional(),
      }),
      hops: z.int().min(1).optional().describe('Hops that a latency covers one after the other.'),
      assumed: text(300)
        .nullable()
        .describe('What the source does not state and this reading takes for granted.'),
    }),
  ),
  leftOut: z.array(z.strictObject({ match: z.array(text(80)).min(1), reason: text(300) })),
})
