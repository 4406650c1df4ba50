import { isStale } from './freshness'
import type { Mesh } from './types'
import { CONFIDENCES, type Confidence } from './vocabulary'

export interface MeshFreshness {
  oldestCheck: string
  medianCheck: string
  /** The release lines at which claims were checked, the newest first, with the number of claims. */
  lines: { line: string; claims: number }[]
  stale: number
  confidence: Record<Confidence, number>
}

/** How lately and how surely the claims of a mesh were checked; null for a mesh without claims. */
export function freshnessOf(mesh: Mesh): MeshFreshness | null {
  const claims = Object.values(mesh.claims)
  const days = claims.map(({ checkedOn }) => checkedOn).sort()
  const [oldestCheck] = days
  const medianCheck = days[Math.floor((days.length - 1) / 2)]
  if (oldestCheck === undefined || medianCheck === undefined) return null
  const count = (holds: (claim: (typeof claims)[number]) => boolean) => claims.filter(holds).length
  const [high, medium, low] = CONFIDENCES.map((level) => count(({ confidence }) => confidence === level))
  return {
    oldestCheck,
    medianCheck,
    lines: mesh.releases.lines
      .map((line) => ({ line, claims: count(({ checkedAt }) => checkedAt === line) }))
      .filter((entry) => entry.claims > 0),
    stale: count((claim) => isStale(claim, mesh)),
    confidence: { high: high ?? 0, medium: medium ?? 0, low: low ?? 0 },
  }
}
