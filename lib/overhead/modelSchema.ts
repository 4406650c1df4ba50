// The model: coefficients, and what each component of a mesh scales with.
import { z } from 'zod'
import { id } from '../dataset/schema'
import { $schema, amount, coefficientId, measurementId, text } from './schemaParts'
import { BACKINGS, COEFFICIENT_UNITS, COMPONENTS, DRIVERS, LATENCY_METRICS, METRICS } from './vocabulary'

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
  what: text(120).describe('As it stands in a sentence: “Not included: the viz extension”.'),
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
