import type { Claim } from './types'

/** The honest claim where nobody has looked yet. */
export function unknownClaim(kind: 'support' | 'text', checkedOn: string, checkedAt: string): Claim {
  return {
    level: kind === 'support' ? 'unknown' : null,
    value: 'Unknown',
    maturity: null,
    since: null,
    defaultOn: null,
    mechanism: null,
    summary: 'Nobody has looked into this yet.',
    caveats: [],
    evidence: [],
    confidence: 'low',
    checkedOn,
    checkedAt,
  }
}

/** How the value of a cell begins when its answer is not known. */
export function saysUnknown(value: string): boolean {
  return /^Unknown\b/.test(value)
}
