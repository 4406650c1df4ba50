// The claims that the decision rests on, each with its sources.
import { formatDate } from '../../format'
import type { Decision } from '../decisionTypes'
import { type CitedClaim, claimKey, type Evidence, restsOn } from '../evidence'
import { describeClaim } from '../phrases'
import { meshName, type Prepared, titleOf } from '../prepare'
import type { Line } from './document'

function evidenceItem(prepared: Prepared, mesh: string, title: string, claim: CitedClaim): Line {
  const sources = claim.evidence.flatMap(({ title: name, url, ref, date }): Line => {
    const stamp = [ref, date === null ? null : formatDate(date)].filter(Boolean).join(', ')
    return ['; ', { text: name, href: url }, stamp === '' ? '' : `, ${stamp}`]
  })
  const checked = `checked ${formatDate(claim.checkedOn)} against ${claim.checkedAt}`
  return [`${meshName(prepared, mesh)}, ${title}: ${claim.value} (${checked})`, ...sources]
}

export function evidenceItems(prepared: Prepared, decision: Decision, evidence: Evidence): Line[] {
  return restsOn(prepared, decision).map((key) => {
    const title = titleOf(prepared, key.capability)
    const claim = evidence.get(claimKey(key))
    if (claim !== undefined) return evidenceItem(prepared, key.mesh, title, claim)
    const cell = prepared.meshes.find(({ mesh }) => mesh.id === key.mesh)?.cells.get(key.capability)
    return [`${meshName(prepared, key.mesh)}, ${cell === undefined ? title : describeClaim(title, cell)}`]
  })
}
