import type { Weights } from '../scenario/scenario'
import type { WeightSet } from './types'

/** The weights of a published set, without their reasons. */
export const weightsOf = ({ weights }: WeightSet): Weights => ({
  overhead: weights.overhead.weight,
  simplicity: weights.simplicity.weight,
  traffic: weights.traffic.weight,
  security: weights.security.weight,
  observability: weights.observability.weight,
  multicluster: weights.multicluster.weight,
  maturity: weights.maturity.weight,
  openness: weights.openness.weight,
  adoption: weights.adoption.weight,
})
