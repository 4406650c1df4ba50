// How each measurement is held against the model, and how near the model came.
import { z } from 'zod'
import { date, id } from '../dataset/schema'
import { $schema, amount, text } from './schemaParts'
import { COMPONENTS } from './vocabulary'

const factor = z.number().min(1).nullable()
const medians = z.strictObject({ memory: factor, cpu: factor, latency: factor })

export const accuracySchema = z.strictObject({
  $schema,
  date: date,
  overall: medians.describe('Median factor, each rig once; null = nothing to compare.'),
  meshes: z.record(id, medians).describe('The same for each mesh that has a model.'),
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
