// What the rest of the code knows of the dataset: shapes alone, so that a browser never loads the schemas.
import type { z } from 'zod'
import type { claimSchema, meshSchema, tagRuleSchema } from './meshSchema'
import type {
  capabilitiesSchema,
  cellSchema,
  evidenceSchema,
  historySchema,
  landscapeSchema,
  releasedSchema,
  sourceSchema,
} from './schema'

/** Ids are strings that `data:check` has resolved: a seventh mesh is data, so no union can list them. */
export type MeshId = string
export type CapabilityId = string
export type CategoryId = string
export type SourceId = string

export type Source = z.infer<typeof sourceSchema>
export type Evidence = z.infer<typeof evidenceSchema>
export type Claim = z.infer<typeof claimSchema>
export type TagRule = z.infer<typeof tagRuleSchema>
export type Mesh = z.infer<typeof meshSchema>
export type Category = z.infer<typeof capabilitiesSchema>['categories'][number]
export type Capability = z.infer<typeof capabilitiesSchema>['capabilities'][number]
export type Landscape = z.infer<typeof landscapeSchema>
export type LandscapeEntry = Landscape['entries'][number]
export type History = z.infer<typeof historySchema>
export type Cell = z.infer<typeof cellSchema>
export type Released = z.infer<typeof releasedSchema>
export type DatasetVersion = History['versions'][number]

/** The whole dataset, checked: `meshes` in column order, `capabilities` in row order. */
export interface Dataset {
  version: string
  date: string
  categories: Category[]
  capabilities: Capability[]
  meshes: Mesh[]
  landscape: Landscape
  history: History
}
