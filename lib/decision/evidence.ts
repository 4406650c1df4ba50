// The claims that a decision rests on. They are named here and fetched by whoever shows them, a file a capability.
import type { CapabilityResponse } from '../dataset/api/responses'
import type { CapabilityId, MeshId } from '../dataset/types'
import { PREFERENCES } from '../scenario/scenario'
import type { Decision } from './decisionTypes'
import { PLATFORM_CAPABILITY } from './eliminate'
import { capabilityOf, leads } from './gaps'
import type { Prepared } from './prepare'
import { shareOf } from './rank'

/** A claim with its sources written out, as `api/v1/capabilities/<id>.json` gives it. */
export type CitedClaim = CapabilityResponse['claims'][number]

export interface ClaimKey {
  mesh: MeshId
  capability: CapabilityId
}

/** Claims by `<mesh>.<capability>`. */
export type Evidence = ReadonlyMap<string, CitedClaim>

export const claimKey = ({ mesh, capability }: ClaimKey): string => `${mesh}.${capability}`

export function evidenceFrom(responses: readonly CapabilityResponse[]): Evidence {
  return new Map(
    responses.flatMap(({ capability, claims }) =>
      claims.map((claim): [string, CitedClaim] => [
        claimKey({ mesh: claim.mesh, capability: capability.id }),
        claim,
      ]),
    ),
  )
}

const SHOWN_DIFFERENCES = 8

/** What puts the leader before the second, the weightiest first. */
function decisive({ ranking, sheet }: Decision): CapabilityId[] {
  const [leader, second] = ranking
  if (leader === undefined || second === undefined) return []
  return PREFERENCES.flatMap((preference) =>
    leads(leader.scores[preference], second.scores[preference]).flatMap(({ part, lead }) =>
      capabilityOf(part).map((capability) => ({
        capability,
        weight: lead * shareOf(sheet.weights, preference),
      })),
    ),
  )
    .sort((one, other) => other.weight - one.weight)
    .slice(0, SHOWN_DIFFERENCES)
    .filter(({ weight }) => weight > 0)
    .map(({ capability }) => capability)
}

/** In dataset order: the leader’s needs and what sets it apart, then the claims that ruled others out. */
export function restsOn(prepared: Prepared, decision: Decision): ClaimKey[] {
  const { needs, constraints } = decision.sheet
  const leader = decision.ranking[0]?.mesh
  const asked = [...needs, ...constraints.platforms.map((platform) => PLATFORM_CAPABILITY[platform])]
  const ofLeader = new Set([...asked, ...decisive(decision)])
  const rows = prepared.table.capabilities.map(({ id }) => id)
  const own =
    leader === undefined
      ? []
      : rows.filter((id) => ofLeader.has(id)).map((capability) => ({ mesh: leader, capability }))
  const against = decision.eliminated.flatMap(({ mesh, shortfalls }) =>
    shortfalls.flatMap((shortfall) =>
      shortfall.kind === 'need' ? [{ mesh, capability: shortfall.capability }] : [],
    ),
  )
  return [...own, ...against]
}
