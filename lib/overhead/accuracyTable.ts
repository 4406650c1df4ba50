// How near the model comes, by mesh and quantity, the bad ones first.
import { type Accuracy, accuracyOf, type Comparison } from './backtest'
import { QUANTITIES, type Quantity } from './backtestFigure'
import type { CommittedAccuracy } from './types'

export interface AccuracyRow {
  /** null for all meshes together. */
  mesh: string | null
  quantity: Quantity
  accuracy: Accuracy
}

export function overallAccuracy(compared: readonly Comparison[]): AccuracyRow[] {
  return QUANTITIES.map((quantity) => ({
    mesh: null,
    quantity,
    accuracy: accuracyOf(only(compared, quantity)),
  }))
}

/** Every mesh by itself, the bad ones first; what nobody has measured is worse than any miss. */
export function accuracyByMesh(compared: readonly Comparison[], meshes: readonly string[]): AccuracyRow[] {
  return meshes
    .flatMap((mesh) =>
      QUANTITIES.map((quantity) => {
        const own = only(compared, quantity).filter((comparison) => comparison.mesh === mesh)
        return { mesh, quantity, accuracy: accuracyOf(own) }
      }),
    )
    .toSorted((a, b) => badness(b) - badness(a))
}

function badness({ accuracy: { median } }: AccuracyRow): number {
  return median ?? Number.MAX_VALUE
}

function only(compared: readonly Comparison[], quantity: Quantity): Comparison[] {
  return compared.filter((comparison) => comparison.quantity === quantity)
}

/** A hair of room, so that a rounded figure is not worse than itself. */
const ROOM = 0.005

/** The rows that do worse than what was committed with the model; to compare nothing any more is worse as well. */
export function worseThan(
  rows: readonly AccuracyRow[],
  { overall, meshes }: CommittedAccuracy,
): AccuracyRow[] {
  return rows.filter(({ mesh, quantity, accuracy }) => {
    const committed = (mesh === null ? overall : meshes[mesh])?.[quantity] ?? null
    return committed !== null && (accuracy.median ?? Number.POSITIVE_INFINITY) > committed + ROOM
  })
}

/** What is committed with the model: the medians, to two digits. */
export function mediansOf(rows: readonly AccuracyRow[]): Pick<CommittedAccuracy, 'overall' | 'meshes'> {
  const of = (wanted: string | null) => {
    const median = (quantity: Quantity) => {
      const row = rows.find((row) => row.mesh === wanted && row.quantity === quantity)
      const found = row?.accuracy.median ?? null
      return found === null ? null : Number(found.toFixed(2))
    }
    return { memory: median('memory'), cpu: median('cpu'), latency: median('latency') }
  }
  const meshes = [...new Set(rows.flatMap(({ mesh }) => mesh ?? []))].toSorted()
  return { overall: of(null), meshes: Object.fromEntries(meshes.map((mesh) => [mesh, of(mesh)])) }
}
