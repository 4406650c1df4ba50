// What the rest of the code knows of data/overhead: shapes alone, so that a browser never loads the schemas.
import type { z } from 'zod'
import type {
  articleFigureSchema,
  chartDefaultSchema,
  costTableSchema,
  measurementSchema,
  overheadSourceSchema,
  relativeSchema,
} from './evidenceSchema'
import type { coefficientSchema, componentModelSchema, meshModelSchema, platformSchema } from './modelSchema'
import type { accuracySchema, readingsSchema } from './readingsSchema'

export type CoefficientId = string
export type Coefficient = z.infer<typeof coefficientSchema>
export type ComponentModel = z.infer<typeof componentModelSchema>
export type MeshModel = z.infer<typeof meshModelSchema>
export type Platform = z.infer<typeof platformSchema>
export type ChartDefault = z.infer<typeof chartDefaultSchema>
export type ArticleFigure = z.infer<typeof articleFigureSchema>
export type OverheadSource = z.infer<typeof overheadSourceSchema>
export type CostTable = z.infer<typeof costTableSchema>

/** A published figure with the mesh that it belongs to. */
export type Measurement = z.infer<typeof measurementSchema> & { mesh: string }
type RelativeMeasurement = z.infer<typeof relativeSchema> & { mesh: string }
/** Whatever was published: amounts, and increases in percent. */
export type PublishedFigure =
  | Measurement
  | (RelativeMeasurement & Pick<Measurement, 'per' | 'scope' | 'count'>)

/** All of data/overhead, checked. */
export interface Overhead {
  sources: Record<string, OverheadSource>
  measurements: Measurement[]
  relative: RelativeMeasurement[]
  chartDefaults: ChartDefault[]
  articleFigures: ArticleFigure[]
  costTables: CostTable[]
  platform: Platform
  readings: Readings
  accuracy: CommittedAccuracy
  models: MeshModel[]
}
export type CommittedAccuracy = z.infer<typeof accuracySchema>
export type Readings = z.infer<typeof readingsSchema>
export type Reading = Readings['readings'][number]
