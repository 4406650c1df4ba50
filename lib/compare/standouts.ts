import type { CapabilityId, MeshId } from '../dataset/types'
import type { Level } from '../dataset/vocabulary'

export interface StandoutRow {
  id: CapabilityId
  /** Text rows have no level, and set nobody apart. */
  cells: Readonly<Record<MeshId, { level: Level | null }>>
}

export interface Standouts {
  /** It has this itself, and none of the others does. */
  only: readonly CapabilityId[]
  /** It does not have this, and every other does. */
  missing: readonly CapabilityId[]
}

type Standing = 'has' | 'lacks' | 'between'

const STANDING: Record<Level, Standing> = {
  native: 'has',
  addon: 'has',
  partial: 'between',
  external: 'lacks',
  commercial: 'lacks',
  none: 'lacks',
  // Neither an advantage nor a fault of anybody.
  'not-applicable': 'between',
  unknown: 'between',
}

/** What sets one mesh apart from the others that are shown, as the matrix has it. In dataset order. */
export function standouts(rows: readonly StandoutRow[], mesh: MeshId, shown: readonly MeshId[]): Standouts {
  const others = shown.filter((other) => other !== mesh)
  if (others.length === 0) return { only: [], missing: [] }
  const where = (own: Standing, theirs: Standing) =>
    rows
      .filter(
        ({ cells }) =>
          standing(cells[mesh]?.level) === own &&
          others.every((other) => standing(cells[other]?.level) === theirs),
      )
      .map(({ id }) => id)
  return { only: where('has', 'lacks'), missing: where('lacks', 'has') }
}

function standing(level: Level | null | undefined): Standing {
  return level ? STANDING[level] : 'between'
}
