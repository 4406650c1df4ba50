// What stands behind each coefficient: loaded where a reader asks for it, not with the page.
import type { Coefficient, CoefficientId, Overhead } from './types'

export type CoefficientEvidence = Pick<Coefficient, 'dependsOn' | 'note' | 'measurements' | 'backed' | 'thin'>

export function projectEvidence({ models, platform }: Overhead): Record<CoefficientId, CoefficientEvidence> {
  const coefficients = [...models, platform].flatMap((file) => file.coefficients)
  return Object.fromEntries(
    coefficients.map(({ id, dependsOn, note, measurements, backed, thin }) => [
      id,
      { dependsOn, note, measurements, backed, thin },
    ]),
  )
}
