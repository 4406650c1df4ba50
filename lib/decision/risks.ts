// What may go wrong with the mesh that leads, from the caveats and the standing of the claims that it rests on.
import type { CapabilityId } from '../dataset/types'
import type { Decision } from './decisionTypes'
import { cellOf } from './eliminate'
import { type CitedClaim, claimKey, type Evidence, restsOn } from './evidence'
import { withStop } from './phrases'
import { type Prepared, preparedMesh } from './prepare'
import type { TableCell } from './table'

/** All that is doubtful about one row for the mesh that leads. */
export interface Risk {
  capability: CapabilityId
  title: string
  /** What its standing means, then the caveats of the claim. */
  points: readonly string[]
  mitigations: readonly string[]
}

interface Standing {
  applies: (cell: TableCell, claim: CitedClaim | undefined) => boolean
  point: string
  mitigation: string
}

/** Risks that follow from how a claim stands, whatever it is about. */
const STANDINGS: readonly Standing[] = [
  {
    applies: ({ maturity }) => maturity === 'alpha' || maturity === 'beta',
    point: 'Not stable yet.',
    mitigation: 'Begin with one namespace, keep the way back, and read the notes of each release.',
  },
  {
    applies: ({ level }) => level === 'addon',
    point: 'One more component to run.',
    mitigation: 'Put it under the same upgrades, alerts and limits as the control plane.',
  },
  {
    applies: ({ level }) => level === 'partial',
    point: 'Only a part of it.',
    mitigation: 'Hold the limits against your own case before anything depends on it.',
  },
  {
    applies: ({ level }) => level === 'external',
    point: 'Depends on somebody else’s component.',
    mitigation: 'Name an owner for it, and test the pair of versions that you run.',
  },
  {
    applies: ({ level }) => level === 'commercial',
    point: 'Only in a paid distribution.',
    mitigation: 'Get the price and the terms of leaving in writing before the pilot.',
  },
  {
    applies: ({ confidence }) => confidence === 'low',
    point: 'Our evidence for it is thin.',
    mitigation: 'Try it on a test cluster before you rely on it.',
  },
  {
    applies: (_, claim) => claim?.stale === true,
    point: 'The project has released twice since this was checked.',
    mitigation: 'Read the release notes since then for this feature.',
  },
]

/** How a caveat is met, by what the row is about. */
const REHEARSALS: Readonly<Record<string, string>> = {
  architecture: 'Try it on a cluster with the CNI, nodes and protocols of production.',
  traffic: 'Rehearse it with a fault in a test service.',
  security: 'Test it with a caller that must be refused.',
  observability: 'Check that what on-call looks at still shows the truth.',
  multicluster: 'Rehearse the loss of a cluster.',
  operations: 'Put it into the runbook of upgrades.',
}
const REHEARSAL = 'Try it on a test cluster.'

/** Without `evidence` only the standings are known; with it, every caveat is named. */
export function risksOf(prepared: Prepared, decision: Decision, evidence: Evidence = new Map()): Risk[] {
  const leader = decision.ranking[0]?.mesh
  const candidate = leader === undefined ? undefined : preparedMesh(prepared, leader)
  if (candidate === undefined) return []
  const rested = new Map(
    restsOn(prepared, decision)
      .filter(({ mesh }) => mesh === leader)
      .map((key) => [key.capability, evidence.get(claimKey(key))]),
  )
  return prepared.table.capabilities.flatMap(({ id, title, category }) => {
    if (!rested.has(id)) return []
    const cell = cellOf(candidate, id)
    const claim = rested.get(id)
    const standings = STANDINGS.filter(({ applies }) => applies(cell, claim))
    const caveats = (claim?.caveats ?? []).map(withStop)
    if (standings.length + caveats.length === 0) return []
    const rehearsal = caveats.length === 0 ? [] : [REHEARSALS[category] ?? REHEARSAL]
    return [
      {
        capability: id,
        title,
        points: [...standings.map(({ point }) => point), ...caveats],
        mitigations: [...standings.map(({ mitigation }) => mitigation), ...rehearsal],
      },
    ]
  })
}
