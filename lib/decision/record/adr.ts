// An Architecture Decision Record in the form of MADR. The same answer gives the same bytes; the date comes from
// outside.
import { formatDate, formatPlural } from '../../format'
import { PREFERENCES, type Scenario } from '../../scenario/scenario'
import { citeArticle, VERDICT_LABELS } from '../citeArticle'
import type { Decision } from '../decisionTypes'
import { describeDoubt } from '../describeDoubt'
import { describeFlip } from '../describeFlip'
import { type CitedClaim, claimKey, type Evidence, restsOn } from '../evidence'
import { type Explanation, explain } from '../explain'
import { flips } from '../flips'
import { judgeRules } from '../judgeRules'
import { nearestFlips } from '../nearestFlips'
import { openQuestions } from '../openQuestions'
import { ACCEPT_LABELS, describeClaim, LICENCE_LABELS, listed, PLATFORM_LABELS } from '../phrases'
import { meshName, type Prepared, preferenceTitle, titleOf } from '../prepare'
import { type Risk, risksOf } from '../risks'
import type { Rules } from '../types'
import type { Walk } from '../walk'
import { type Block, heading, type Line, list, paragraph, type RecordDocument } from './document'
import { argue, asClause, optionBlocks, optionTitle } from './options'

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

function outcomeBlocks({ prepared, decision }: RecordInput, headline: string): Block[] {
  const { verdict } = decision
  const doubts = decision.doubts.map((doubt) => describeDoubt(prepared, doubt))
  const outcome =
    verdict.kind === 'recommended'
      ? `Chosen option: "${optionTitle(prepared, verdict.mesh)}", because ${asClause(headline)}`
      : `No option is chosen yet: ${asClause(headline)}`
  return [
    heading(2, 'Decision Outcome'),
    paragraph(outcome),
    ...(doubts.length === 0 ? [] : [paragraph('What the evidence cannot settle:'), list(doubts, '')]),
  ]
}

function consequenceBlocks(risks: readonly Risk[], { because, givesUp }: Explanation): Block[] {
  return [
    heading(3, 'Consequences'),
    list(
      [
        ...argue('Good', because),
        ...argue('Bad', givesUp),
        ...risks.map(({ title, points }) => `Bad, because of a risk with ${title}: ${points.join(' ')}`),
      ],
      'There are none to tell: no mesh is taken.',
    ),
  ]
}

function confirmationBlocks(risks: readonly Risk[]): Block[] {
  return [
    heading(3, 'Confirmation'),
    list(
      [
        ...risks.map(({ title, mitigations }) => `${title}: ${mitigations.join(' ')}`),
        'Overhead: measure it on a cluster of your own, put the figures into the calculator, and see whether the answer stands.',
      ],
      '',
    ),
  ]
}

function flipBlocks({ prepared, decision }: RecordInput): Block[] {
  return [
    heading(3, 'What would change it'),
    list(
      nearestFlips(flips(prepared, decision)).map((flip) => describeFlip(prepared, flip)),
      'No single weight, need or constraint changes it.',
    ),
  ]
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
  const risks = risksOf(prepared, decision, input.evidence)
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
      list(
        prepared.meshes.map(({ mesh }) => optionTitle(prepared, mesh.id)),
        '',
      ),
      ...outcomeBlocks(input, explanation.headline),
      ...consequenceBlocks(risks, explanation),
      ...(explanation.mesh === null ? [] : confirmationBlocks(risks)),
      ...flipBlocks(input),
      heading(2, 'Pros and Cons of the Options'),
      ...optionBlocks(prepared, decision, explanation),
      ...informationBlocks(input),
    ],
  }
}
