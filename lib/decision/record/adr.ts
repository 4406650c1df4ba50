// An Architecture Decision Record in the form of MADR. The same answer gives the same bytes; the date comes from
// outside.
import { formatDate } from '../../format'
import { citeArticle, VERDICT_LABELS } from '../citeArticle'
import type { Decision } from '../decisionTypes'
import { describeDoubt } from '../describeDoubt'
import { describeFlip } from '../describeFlip'
import type { Evidence } from '../evidence'
import { type Explanation, explain } from '../explain'
import { flips } from '../flips'
import { judgeRules } from '../judgeRules'
import { nearestFlips } from '../nearestFlips'
import { openQuestions } from '../openQuestions'
import { listed } from '../phrases'
import { meshName, type Prepared } from '../prepare'
import { type Risk, risksOf } from '../risks'
import type { Rules } from '../types'
import type { Walk } from '../walk'
import { type Block, heading, list, paragraph, type RecordDocument } from './document'
import { driverItems, workloadItems } from './drivers'
import { evidenceItems } from './evidenceItems'
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
    list(evidenceItems(prepared, decision, input.evidence), 'The decision rests on weights alone.'),
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
      list(driverItems(prepared, decision.sheet), 'No need, constraint or preference was given.'),
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
