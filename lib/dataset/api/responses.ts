// The shapes that the site publishes, put together from those of the data files.
import { z } from 'zod'
import { measurementSchema, overheadSourcesSchema, relativeSchema } from '../../overhead/evidenceSchema'
import { claimSchema, meshSchema } from '../meshSchema'
import { capabilitiesSchema, cellSchema, historySchema, id, landscapeSchema, sourceSchema } from '../schema'

const $schema = z.string().describe('Where the JSON Schema of this answer lies, as seen from it.')
const version = z.string().describe('The version of the dataset.')

const citedSourceSchema = sourceSchema
  .extend({ supports: z.string().describe('What exactly it says for the claim.') })
  .describe('A source, written out at the place where it is cited.')

const citedClaimSchema = claimSchema.omit({ evidence: true }).extend({ evidence: z.array(citedSourceSchema) })

export const indexResponse = z.strictObject({
  $schema,
  version,
  date: z.string().describe('The day of that version.'),
  counts: z
    .strictObject({
      meshes: z.int(),
      capabilities: z.int(),
      claims: z.int(),
      sources: z.int().describe('Distinct addresses.'),
      landscape: z.int(),
    })
    .describe('How many there are.'),
  licence: z
    .strictObject({ name: z.string(), url: z.string() })
    .describe('Of the data; the code has its own.'),
  endpoints: z.array(
    z.strictObject({
      path: z.string().describe('Relative to this file.'),
      title: z.string(),
      description: z.string(),
      type: z.enum(['application/json', 'text/csv']),
      schema: z.string().nullable().describe('Relative to this file; null for CSV.'),
    }),
  ),
})

export const meshesResponse = z.strictObject({
  $schema,
  version,
  meshes: z
    .array(meshSchema.omit({ $schema: true, claims: true }))
    .describe('In column order. Claims are in claims.json.'),
})

export const capabilitiesResponse = z.strictObject({ ...capabilitiesSchema.shape, $schema, version })

export const claimsResponse = z.strictObject({
  $schema,
  version,
  sources: z.record(id, meshSchema.shape.sources).describe('By mesh, then by the id that evidence uses.'),
  claims: z
    .array(
      z.strictObject({
        mesh: id.describe('The column.'),
        capability: id.describe('The row.'),
        ...claimSchema.shape,
      }),
    )
    .describe('Every mesh and capability once, in the order of the matrix.'),
})

export const capabilityResponse = z.strictObject({
  $schema,
  version,
  capability: capabilitiesSchema.shape.capabilities.element.describe('The row.'),
  claims: z.array(
    citedClaimSchema.extend({
      mesh: id.describe('The column.'),
      stale: z.boolean().describe('Two release lines or more have come since the claim was checked.'),
    }),
  ),
})

export const landscapeResponse = z.strictObject({ ...landscapeSchema.shape, $schema, version })

const versionSchema = historySchema.shape.versions.element
const changeSchema = versionSchema.shape.changes.element.extend({
  became: cellSchema.nullable().describe('The cell in this version; null where it has gone since.'),
})

export const historyResponse = z.strictObject({
  $schema,
  versions: z
    .array(
      versionSchema.extend({
        changes: z.array(changeSchema).describe('The cells that look different since the version before.'),
      }),
    )
    .describe('Newest first. The first is the dataset’s version.'),
})

/** Published beside the dataset; its sources lie under their own ids. */
export const measurementsResponse = z.strictObject({
  sources: overheadSourcesSchema.shape.sources.describe('By the id that the measurements use.'),
  measurements: z.array(measurementSchema.extend({ mesh: id.describe('What was measured.') })),
  relative: z
    .array(relativeSchema.extend({ mesh: id.describe('What was measured.') }))
    .describe('Increases in percent over no mesh.'),
})

export type IndexResponse = z.infer<typeof indexResponse>
export type MeshesResponse = z.infer<typeof meshesResponse>
export type CapabilitiesResponse = z.infer<typeof capabilitiesResponse>
export type ClaimsResponse = z.infer<typeof claimsResponse>
export type CapabilityResponse = z.infer<typeof capabilityResponse>
export type LandscapeResponse = z.infer<typeof landscapeResponse>
export type HistoryResponse = z.infer<typeof historyResponse>
