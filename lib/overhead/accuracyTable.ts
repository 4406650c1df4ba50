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

/** The quantities over which the model does worse than what was committed with it. */
export function worseThan(rows: readonly AccuracyRow[], { overall }: CommittedAccuracy): Quantity[] {
  return rows
    .filter(
      ({ mesh, quantity, accuracy }) => mesh === null && (accuracy.median ?? 0) > overall[quantity] + ROOM,
    )
    .map(({ quantity }) => quantity)
}
