// The one place that says whether a claim meets a need: the matrix, the dashboard and the decision all ask here.
import type { Level, Maturity } from '../dataset/vocabulary'
import type { Accept } from '../scenario/scenario'

/** What a need is judged by: two fields of a claim or of a matrix cell. */
export interface Standing {
  level: Level | null
  maturity: Maturity | null
}

export type MissReason = 'none' | 'unknown' | 'deprecated'

export type NeedVerdict =
  | { state: 'met'; notApplicable: boolean }
  /** `wants`: the fewest further values of `accept` that would make it met. */
  | { state: 'short'; wants: readonly Accept[] }
  | { state: 'missed'; why: MissReason }

type Demand = { wants: readonly Accept[] } | { why: MissReason }

const LEVEL_DEMANDS: Record<Level, Demand> = {
  native: { wants: [] },
  addon: { wants: ['addon'] },
  partial: { wants: ['partial'] },
  external: { wants: ['external'] },
  commercial: { wants: ['commercial'] },
  none: { why: 'none' },
  'not-applicable': { wants: [] },
  unknown: { why: 'unknown' },
}

const MATURITY_DEMANDS: Record<Maturity, Demand> = {
  stable: { wants: [] },
  beta: { wants: ['beta'] },
  alpha: { wants: ['alpha'] },
  deprecated: { why: 'deprecated' },
}

const UNSTATED: Demand = { wants: [] }

export function meetNeed({ level, maturity }: Standing, accept: readonly Accept[]): NeedVerdict {
  if (level === 'not-applicable') return { state: 'met', notApplicable: true }
  const byLevel = LEVEL_DEMANDS[level ?? 'unknown']
  if ('why' in byLevel) return { state: 'missed', why: byLevel.why }
  const byMaturity = maturity === null ? UNSTATED : MATURITY_DEMANDS[maturity]
  if ('why' in byMaturity) return { state: 'missed', why: byMaturity.why }
  const wants = [...byLevel.wants, ...byMaturity.wants].filter((value) => !accept.includes(value))
  return wants.length === 0 ? { state: 'met', notApplicable: false } : { state: 'short', wants }
}
