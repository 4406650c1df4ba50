// One part of a preference for one mesh: how far the evidence goes towards 1.
import type { CapabilityId } from '../dataset/types'
import type { Workload } from '../scenario/scenario'
import { licenceOf } from './licence'
import { exactly, type Score } from './scores'
import type { TableCell, TableMesh } from './table'
import type { Part, Preferences } from './types'

export interface Judged {
  score: Score
  known: boolean
}

interface Subject {
  mesh: TableMesh
  cells: ReadonlyMap<CapabilityId, TableCell>
  cni: Workload['cni']
  preferences: Preferences
}

const known = (score: Score): Judged => ({ score, known: true })

/** A count scores 1 at nothing, one half at `half`, and nears 0 as it grows. */
export const halving = (amount: number, half: number): number => 1 / (1 + amount / half)

/** What a claim of low confidence says may be wrong altogether. */
function widen(score: Score, cell: TableCell, { lowConfidence }: Preferences): Score {
  if (cell.confidence !== 'low') return score
  return {
    low: Math.min(score.low, lowConfidence.low),
    typical: score.typical,
    high: Math.max(score.high, lowConfidence.high),
  }
}

function scoreSupport(cell: TableCell, preferences: Preferences): Judged {
  const level = preferences.levels[cell.level]
  const { factor } = preferences.maturities[cell.maturity ?? 'not-stated']
  const score = { low: level.low * factor, typical: level.typical * factor, high: level.high * factor }
  return { score: widen(score, cell, preferences), known: cell.level !== 'unknown' }
}

function scoreDefault(cell: TableCell, preferences: Preferences): Judged {
  if (cell.level === 'unknown') return scoreSupport(cell, preferences)
  const on = cell.defaultOn === true || cell.level === 'not-applicable'
  return known(widen(exactly(on ? 1 : 0), cell, preferences))
}

const SUPPORTED: readonly string[] = ['native', 'addon', 'partial']

/** Of what the project itself offers, the share that it calls stable. */
function stableShare(cells: ReadonlyMap<CapabilityId, TableCell>): number {
  const offered = [...cells.values()].filter((cell) => SUPPORTED.includes(cell.level))
  const stable = offered.filter((cell) => cell.maturity === 'stable' || cell.maturity === null)
  return offered.length === 0 ? 0 : stable.length / offered.length
}

export function scorePart(part: Part, { mesh, cells, cni, preferences }: Subject): Judged {
  const unknown: Judged = { score: preferences.unknownFigure, known: false }
  switch (part.kind) {
    case 'capability': {
      const { settledBy } = part
      if (settledBy?.cni === cni && settledBy.meshes.includes(mesh.id)) return known(exactly(1))
      const cell = cells.get(part.capability)
      return cell === undefined ? unknown : scoreSupport(cell, preferences)
    }
    case 'default-on': {
      const cell = cells.get(part.capability)
      return cell === undefined ? unknown : scoreDefault(cell, preferences)
    }
    case 'count': {
      const count = mesh[part.fact]
      return count === null ? unknown : known(exactly(halving(count, part.half)))
    }
    case 'cncf':
      return known(exactly(preferences.cncf[mesh.cncf].score))
    case 'licence': {
      const licence = licenceOf(mesh.licence, preferences)
      return licence === null ? unknown : known(exactly(licence === 'open' ? 1 : 0))
    }
    case 'stable-share':
      return known(exactly(stableShare(cells)))
    case 'figure':
      return unknown
  }
}
