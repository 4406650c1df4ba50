// The backtest as the evidence page and the terminal tell it: by mesh and metric, the bad ones first.
import { type Accuracy, accuracyOf, type Comparison } from './backtest'
import { QUANTITIES, type Quantity } from './backtestFigure'

export interface AccuracyGroup {
  /** null: over all meshes. */
  mesh: string | null
  quantity: Quantity
  accuracy: Accuracy
}

export function groupAccuracy(compared: readonly Comparison[], meshes: readonly string[]): AccuracyGroup[] {
  const groups = meshes.flatMap((mesh) =>
    QUANTITIES.map((quantity) => ({
      mesh,
      quantity,
      accuracy: accuracyOf(compared.filter((one) => one.mesh === mesh && one.quantity === quantity)),
    })),
  )
  return groups.sort((a, b) => badness(b.accuracy) - badness(a.accuracy))
}

export function overallAccuracy(compared: readonly Comparison[]): AccuracyGroup[] {
  return QUANTITIES.map((quantity) => ({
    mesh: null,
    quantity,
    accuracy: accuracyOf(compared.filter((one) => one.quantity === quantity)),
  }))
}

/** What nobody has measured is worse than any miss. */
function badness({ median }: Accuracy): number {
  return median ?? Number.POSITIVE_INFINITY
}
