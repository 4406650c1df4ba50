// An Architecture Decision Record in the form of MADR. The same answer gives the same bytes; the date comes from
// outside.
import { formatDate, formatPlural } from '../../format'
import { PREFERENCES, type Scenario } from '../../scenario/scenario'
import type { Decision } from '../decisionTypes'
import { describeDoubt } from '../describeDoubt'
import { describeFlip } from '../describeFlip'
import { type CitedClaim, claimKey, type Evidence, restsOn } from '../evidence'
import { explain, type Other, type Reason } from '../explain'
import { flips } from '../flips'
import { citeArticle, judgeRules, VERDICT_LABELS } from '../judgeRules'
import { openQuestions } from '../openQuestions'
import {
  ACCEPT_LABELS,
  describeClaim,
  formatScore,
  LICENCE_LABELS,
  listed,
  PLATFORM_LABELS,
} from '../phrases'
import { meshName, type Prepared, preferenceTitle, titleOf } from '../prepare'
import { risksOf } from '../risks'
import type { Rules } from '../types'
import type { Walk } from '../walk'
import { type Block, heading, type Line, list, paragraph, type RecordDocument } from './document'

export interface RecordInput {
  prepared: Prepared
  rules: Rules
  walk: Walk
  decision: Decision
  /** The claims of `restsOn`, as far as they have been fetched. */
  evidence: Evidence
  /** The permalink of the answer. */
  link: string
  /** The day of the export, ISO. */
  date: string
}

const SHOWN_FLIPS = 6

const texts = (reasons: readonly Reason[]): string[] => reasons.map(({ text }) => text)

function workloadItems({ workload }: Pick<Scenario, 'workload'>): string[] {
  const { pods, meshedPercent, nodes, services, requestsPerSecond, l7Percent, nodeVcpu, nodeGib, cni } =
    workload
  return [
    `${formatPlural(pods, 'pod')}, ${meshedPercent}% of them in the mesh, on ${formatPlural(nodes, 'node')} of ${nodeVcpu} vCPU and ${nodeGib} GiB`,
    `${formatPlural(services, 'service')} and ${formatPlural(requestsPerSecond, 'request')} a second between them, ${l7Percent}% of which need L7`,
    cni === 'cilium' ? 'Cilium is the CNI' : 'The CNI is not Cilium',
  ]
}

function constraintItems({ constraints }: Pick<Scenario, 'constraints'>): string[] {
  const { kubernetes, kernel, platforms, licence } = constraints
  return [
    kubernetes === null ? '' : `Kubernetes ${kubernetes}`,
    kernel === null ? '' : `Oldest kernel: Linux ${kernel}`,
    platforms.length === 0
      ? ''
      : `Must take in ${listed(platforms.map((platform) => PLATFORM_LABELS[platform]))}`,
    licence === null ? '' : `Must have ${LICENCE_LABELS[licence]}`,
  ].filter(Boolean)
}

function driverItems({ prepared, decision }: RecordInput): string[] {
  const { needs, accept, weights } = decision.sheet
  const asked = new Set(needs)
  const rows = prepared.table.capabilities.filter(({ id }) => asked.has(id))
  const weighed = PREFERENCES.filter((preference) => weights[preference] > 0)
  return [
    ...rows.map(({ title }) => `Need: ${title}`),
    ...(asked.size === 0 || accept.length === 0
      ? []
      : [
          `Counts as met beside what is native and stable: ${listed(accept.map((value) => ACCEPT_LABELS[value]))}`,
        ]),
    ...constraintItems(decision.sheet).map((constraint) => `Constraint: ${constraint}`),
    ...weighed.map(
      (preference) =>
        `Preference: ${preferenceTitle(prepared, preference)}, weight ${weights[preference]} of 5`,
    ),
  ]
}

function optionItems({ prepared, decision }: RecordInput): string[] {
  const place = (mesh: string): string => {
    const index = decision.ranking.findIndex((candidate) => candidate.mesh === mesh)
    const total = decision.ranking[index]?.total.typical
    return total === undefined ? 'does not fit' : `${formatScore(total)} of 1, place ${index + 1}`
  }
  return prepared.meshes.map(({ mesh }) => `${mesh.name} ${mesh.version}: ${place(mesh.id)}`)
}

function outcomeBlocks(input: RecordInput, because: readonly Reason[], headline: string): Block[] {
  const { prepared, decision } = input
  const { verdict } = decision
  const doubts = decision.doubts.map((doubt) => describeDoubt(prepared, doubt))
  const chosen =
    verdict.kind === 'recommended' ? [paragraph(`Chosen option: ${meshName(prepared, verdict.mesh)}.`)] : []
  return [
    heading(2, 'Decision Outcome'),
    ...chosen,
    paragraph(headline),
    ...(because.length === 0 ? [] : [list(texts(because), '')]),
    ...(doubts.length === 0 ? [] : [paragraph('What the evidence cannot settle:'), list(doubts, '')]),
  ]
}

function consequenceBlocks(input: RecordInput, givesUp: readonly Reason[]): Block[] {
  const risks = risksOf(input.prepared, input.decision, input.evidence)
  return [
    heading(3, 'Consequences'),
    list(
      [
        ...texts(givesUp).map((text) => `Given up: ${text}`),
        ...risks.map(
          ({ title, points, mitigations }) =>
            `Risk, ${title}: ${points.join(' ')} To lower it: ${mitigations.join(' ')}`,
        ),
      ],
      'Nothing notable is given up, and the claims carry no caveat.',
    ),
  ]
}

function confirmationBlocks({ prepared, decision }: RecordInput): Block[] {
  const { weights, loosened, tightened } = flips(prepared, decision)
  const nearest = [...weights].sort((one, other) => one.size - other.size)
  const shown = [...nearest, ...loosened, ...tightened].slice(0, SHOWN_FLIPS)
  return [
    heading(3, 'What would change it'),
    list(
      shown.map((flip) => describeFlip(prepared, flip)),
      'No single weight, need or constraint changes it.',
    ),
  ]
}

function otherBlocks(prepared: Prepared, others: readonly Other[]): Block[] {
  return others.flatMap(({ mesh, outcome, because }) => [
    heading(3, `${meshName(prepared, mesh)}: ${outcome === 'eliminated' ? 'does not fit' : 'fits'}`),
    list(texts(because), ''),
  ])
}

function evidenceItem(prepared: Prepared, mesh: string, title: string, claim: CitedClaim): Line {
  const sources = claim.evidence.flatMap(({ title: name, url, ref, date }): Line => {
    const stamp = [ref, date === null ? null : formatDate(date)].filter(Boolean).join(', ')
    return ['; ', { text: name, href: url }, stamp === '' ? '' : `, ${stamp}`]
  })
  const checked = `checked ${formatDate(claim.checkedOn)} against ${claim.checkedAt}`
  return [`${meshName(prepared, mesh)}, ${title}: ${claim.value} (${checked})`, ...sources]
}

function evidenceItems({ prepared, decision, evidence }: RecordInput): Line[] {
  return restsOn(prepared, decision).map((key) => {
    const title = titleOf(prepared, key.capability)
    const claim = evidence.get(claimKey(key))
    if (claim !== undefined) return evidenceItem(prepared, key.mesh, title, claim)
    const cell = prepared.meshes.find(({ mesh }) => mesh.id === key.mesh)?.cells.get(key.capability)
    return [`${meshName(prepared, key.mesh)}, ${cell === undefined ? title : describeClaim(title, cell)}`]
  })
}

function informationBlocks(input: RecordInput): Block[] {
  const { prepared, rules, walk, decision, link } = input
  const judged = judgeRules(prepared, rules, walk, decision)
  const open = openQuestions(walk)
  return [
    heading(2, 'More Information'),
    ...(open.length === 0
      ? []
      : [
          heading(3, 'Still open'),
          list(
            open.map(({ text, toFindOut }) => `${text} ${toFindOut}`),
            '',
          ),
        ]),
    ...(judged.length === 0
      ? []
      : [
          heading(3, 'Published rules'),
          list(
            judged.map(
              ({ rule, articles, text }) =>
                `${rule.says} ${VERDICT_LABELS[rule.verdict]}. ${text} Source: ${articles.map(citeArticle).join('; ')}.`,
            ),
            '',
          ),
        ]),
    heading(3, 'Evidence'),
    list(evidenceItems(input), 'The decision rests on weights alone.'),
    heading(3, 'This answer again'),
    paragraph({ text: link, href: link }),
    paragraph(`Dataset version: ${prepared.table.version}, ${formatDate(prepared.table.date)}.`),
  ]
}

function titleFor(prepared: Prepared, { verdict }: Decision): string {
  switch (verdict.kind) {
    case 'recommended':
      return `Use ${meshName(prepared, verdict.mesh)} as the service mesh`
    case 'tie':
      return `Choose between ${listed(verdict.meshes.map((mesh) => meshName(prepared, mesh)))} as the service mesh`
    case 'none-fits':
      return 'No service mesh meets the needs as they stand'
  }
}

export function adrDocument(input: RecordInput): RecordDocument {
  const { prepared, decision } = input
  const explanation = explain(prepared, decision)
  return {
    front: [
      ['status', 'proposed'],
      ['date', input.date],
    ],
    blocks: [
      heading(1, titleFor(prepared, decision)),
      heading(2, 'Context and Problem Statement'),
      paragraph(
        'Services call each other in a Kubernetes cluster. Which service mesh, if any, carries those calls?',
      ),
      list(workloadItems(decision.sheet), ''),
      heading(2, 'Decision Drivers'),
      list(driverItems(input), 'No need, constraint or preference was given.'),
      heading(2, 'Considered Options'),
      list(optionItems(input), ''),
      ...outcomeBlocks(input, explanation.because, explanation.headline),
      ...consequenceBlocks(input, explanation.givesUp),
      ...confirmationBlocks(input),
      heading(2, 'Pros and Cons of the Options'),
      ...otherBlocks(prepared, explanation.others),
      ...informationBlocks(input),
    ],
  }
}
