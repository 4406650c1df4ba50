// Why the mesh that leads does: its needs, its constraints, what it is ahead in, what it costs.
import type { MeshId } from '../dataset/types'
import type { Preference } from '../scenario/scenario'
import type { Decision } from './decisionTypes'
import { cellOf, PLATFORM_CAPABILITY } from './eliminate'
import { preferenceGaps } from './gaps'
import { describeClaim, describeKubernetes, formatScore, LICENCE_LABELS } from './phrases'
import { meshName, type Prepared, preferenceTitle, preparedMesh } from './prepare'
import type { Candidate } from './rank'
import { aheadIn, overheadReason, type Reason, reason, weighedBy } from './reason'

const SHOWN_PREFERENCES = 4

function needReasons(prepared: Prepared, decision: Decision, mesh: MeshId): Reason[] {
  const candidate = preparedMesh(prepared, mesh)
  if (candidate === undefined) return []
  const { needs, constraints } = decision.sheet
  const asked = new Set([...needs, ...constraints.platforms.map((platform) => PLATFORM_CAPABILITY[platform])])
  return prepared.table.capabilities
    .filter(({ id }) => asked.has(id))
    .map(({ id, title }) => reason(mesh, 'need', describeClaim(title, cellOf(candidate, id)), [id]))
}

function constraintReasons(prepared: Prepared, { sheet }: Decision, mesh: MeshId): Reason[] {
  const facts = preparedMesh(prepared, mesh)?.mesh
  if (facts === undefined) return []
  const { kubernetes, kernel, licence } = sheet.constraints
  const texts = [
    kubernetes === null
      ? null
      : `Kubernetes ${kubernetes} is within ${describeKubernetes(facts.kubernetes)}.`,
    kernel === null
      ? null
      : facts.kernel.min === null
        ? `Linux ${kernel}: the project states no minimum.`
        : `Linux ${kernel} is not older than ${facts.kernel.min}.`,
    licence === null ? null : `Its licence, ${facts.licence}, is ${LICENCE_LABELS[licence]}.`,
  ]
  return texts.flatMap((text) => (text === null ? [] : [reason(mesh, 'constraint', text)]))
}

function preferenceReasons(
  prepared: Prepared,
  decision: Decision,
  leader: Candidate,
  second: Candidate,
): Reason[] {
  const weighed = weighedBy(decision)
  const best = (preference: Preference) =>
    decision.ranking.every(
      ({ scores }) => scores[preference].score.typical <= leader.scores[preference].score.typical,
    )
  return preferenceGaps(leader, second, weighed)
    .filter(({ preference, difference }) => weighed(preference) > 0 && difference > 0)
    .slice(0, SHOWN_PREFERENCES)
    .map(({ preference }) => {
      const { text, capabilities } = aheadIn(prepared, leader, second, preference)
      const score = formatScore(leader.scores[preference].score.typical)
      const rival = `${meshName(prepared, second.mesh)} has ${formatScore(second.scores[preference].score.typical)}`
      const place = best(preference) ? ', the best that fits' : ''
      const title = preferenceTitle(prepared, preference)
      return reason(
        leader.mesh,
        'preference',
        `${title}: ${score} of 1${place}${text}; ${rival}.`,
        capabilities,
        preference,
      )
    })
}

export function becauseOf(prepared: Prepared, decision: Decision, leader: Candidate): Reason[] {
  const [, second] = decision.ranking
  const all = prepared.meshes.length
  const alone =
    second === undefined && all > 1
      ? [reason(leader.mesh, 'only', `It is the only one of ${all} that meets every need and constraint.`)]
      : []
  return [
    ...alone,
    ...needReasons(prepared, decision, leader.mesh),
    ...constraintReasons(prepared, decision, leader.mesh),
    ...(second === undefined ? [] : preferenceReasons(prepared, decision, leader, second)),
    ...overheadReason(decision, leader.mesh),
  ]
}
