import { LEVEL_LABELS, MATURITY_LABELS } from '@/lib/dataset/vocabulary'
import type { Accept } from '@/lib/scenario/scenario'

export const ACCEPT_LABELS: Record<Accept, string> = {
  addon: LEVEL_LABELS.addon,
  partial: LEVEL_LABELS.partial,
  external: LEVEL_LABELS.external,
  commercial: LEVEL_LABELS.commercial,
  beta: MATURITY_LABELS.beta,
  alpha: MATURITY_LABELS.alpha,
}
