// The matrix as the browser gets it: every cell, but none of its evidence.
import type { Capability, CapabilityId, Category, CategoryId, MeshId } from '../dataset/types'
import type { Level, Maturity } from '../dataset/vocabulary'

export interface MatrixCell {
  /** null on text rows. */
  level: Level | null
  value: string
  maturity: Maturity | null
  /** The mesh has moved on by two release lines since this was checked. */
  stale?: true
  lowConfidence?: true
}

export interface MatrixRow {
  id: CapabilityId
  category: CategoryId
  title: string
  kind: Capability['kind']
  cells: Readonly<Record<MeshId, MatrixCell>>
}

export interface Matrix {
  categories: readonly Category[]
  /** In dataset order. */
  rows: readonly MatrixRow[]
}

/**
 * What `q` looks at beside titles and values, folded as `fold` does. It is large and wanted only once somebody
 * searches, so it is loaded apart; until then a search sees titles and values alone.
 */
export interface SearchText {
  criteria: Readonly<Record<CapabilityId, string>>
  summaries: Readonly<Record<MeshId, Readonly<Record<CapabilityId, string>>>>
}
