// Why a mesh is out: every need that is short or missed, and every fact of the cluster that it cannot live with.
import type { CapabilityId } from '../dataset/types'
import { meetNeed, type NeedVerdict } from '../needs/meetNeed'
import type { Accept, Constraints, Licence, Platform, Scenario } from '../scenario/scenario'
import { licenceOf } from './licence'
import type { Prepared, PreparedMesh } from './prepare'
import { type TableCell, type TableMesh, UNKNOWN_CELL } from './table'
import type { Preferences } from './types'
import { compareVersions } from './versions'

export type Shortfall =
  | {
      kind: 'need'
      capability: CapabilityId
      /** The platform that asks for it, where a constraint does and not a need. */
      platform: Platform | null
      verdict: Exclude<NeedVerdict, { state: 'met' }>
      cell: TableCell
    }
  | { kind: 'kubernetes'; asked: string; range: TableMesh['kubernetes'] }
  | { kind: 'kernel'; asked: string; min: string; note: string | null }
  | { kind: 'licence'; asked: Licence; licence: string }

export type ConstraintShortfall = Exclude<Shortfall, { kind: 'need' }>

/** What of a mesh the constraints are held against. */
export type ConstraintFacts = Pick<TableMesh, 'kubernetes' | 'kernel' | 'licence'>

/** The row that says whether a platform is supported. The matrix shows the same claim. */
export const PLATFORM_CAPABILITY: Record<Platform, CapabilityId> = {
  arm64: 'arm64',
  windows: 'windows',
  vms: 'vm-workloads',
}

export const cellOf = ({ cells }: PreparedMesh, capability: CapabilityId): TableCell =>
  cells.get(capability) ?? UNKNOWN_CELL

function needShortfall(
  candidate: PreparedMesh,
  capability: CapabilityId,
  platform: Platform | null,
  accept: readonly Accept[],
): Shortfall[] {
  const cell = cellOf(candidate, capability)
  const verdict = meetNeed(cell, accept)
  return verdict.state === 'met' ? [] : [{ kind: 'need', capability, platform, verdict, cell }]
}

function outsideRange(asked: string, { min, max }: TableMesh['kubernetes']): boolean {
  return (
    (min !== null && compareVersions(asked, min) < 0) || (max !== null && compareVersions(asked, max) > 0)
  )
}

/** Which facts of the cluster a mesh cannot live with; what it runs on is a matter of claims and judged as a need. */
export function constraintShortfalls(
  mesh: ConstraintFacts,
  constraints: Constraints,
  preferences: Pick<Preferences, 'licences'>,
): ConstraintShortfall[] {
  const shortfalls: ConstraintShortfall[] = []
  const { kubernetes, kernel, licence } = constraints
  if (kubernetes !== null && outsideRange(kubernetes, mesh.kubernetes))
    shortfalls.push({ kind: 'kubernetes', asked: kubernetes, range: mesh.kubernetes })
  const { min, note } = mesh.kernel
  if (kernel !== null && min !== null && compareVersions(kernel, min) < 0)
    shortfalls.push({ kind: 'kernel', asked: kernel, min, note })
  if (licence === 'open' && licenceOf(mesh.licence, preferences) !== 'open')
    shortfalls.push({ kind: 'licence', asked: licence, licence: mesh.licence })
  return shortfalls
}

/** Each need once, as the rows of the table stand; what the table does not know asks for nothing. */
const inRowOrder = (needs: readonly CapabilityId[], { rows }: Prepared): CapabilityId[] =>
  [...new Set(needs)]
    .filter((need) => rows.has(need))
    .sort((one, other) => (rows.get(one) ?? 0) - (rows.get(other) ?? 0))

export function shortfallsOf(
  candidate: PreparedMesh,
  { needs, accept, constraints }: Pick<Scenario, 'needs' | 'accept' | 'constraints'>,
  prepared: Prepared,
): Shortfall[] {
  return [
    ...inRowOrder(needs, prepared).flatMap((need) => needShortfall(candidate, need, null, accept)),
    ...constraints.platforms
      .filter((platform) => !needs.includes(PLATFORM_CAPABILITY[platform]))
      .flatMap((platform) => needShortfall(candidate, PLATFORM_CAPABILITY[platform], platform, accept)),
    ...constraintShortfalls(candidate.mesh, constraints, prepared.preferences),
  ]
}

/** What a wider `accept` would have to take in for the mesh to be back; null where no setting would do. */
export function broughtBackBy(shortfalls: readonly Shortfall[]): Accept[] | null {
  const wanted = new Set<Accept>()
  for (const shortfall of shortfalls) {
    if (shortfall.kind !== 'need' || shortfall.verdict.state !== 'short') return null
    for (const accept of shortfall.verdict.wants) wanted.add(accept)
  }
  return [...wanted]
}

/** True where the mesh is out by nothing but claims of low confidence. */
export const isDoubtful = (shortfalls: readonly Shortfall[]): boolean =>
  shortfalls.length > 0 &&
  shortfalls.every((shortfall) => shortfall.kind === 'need' && shortfall.cell.confidence === 'low')
