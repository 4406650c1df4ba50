// The record of the answer “no mesh yet”.
import { formatDate } from '../../format'
import { openQuestions } from '../openQuestions'
import type { NoMesh } from '../types'
import type { Walk } from '../walk'
import { heading, type Line, list, paragraph, type RecordDocument } from './document'

export interface NoMeshRecordInput {
  noMesh: NoMesh
  walk: Walk
  link: string
  date: string
  datasetVersion: string
  datasetDate: string
}

const answersItems = ({ path }: Walk): string[] =>
  path.map(({ question, chosen }) => {
    const answer = chosen.length === 0 ? 'not known' : chosen.map(({ label }) => label).join('; ')
    return `${question.text} ${answer}.`
  })

export function noMeshDocument(input: NoMeshRecordInput): RecordDocument {
  const { noMesh, walk, link, date, datasetVersion, datasetDate } = input
  const open = openQuestions(walk)
  return {
    front: [
      ['status', 'proposed'],
      ['date', date],
    ],
    blocks: [
      heading(1, 'Run no service mesh for now'),
      heading(2, 'Context and Problem Statement'),
      paragraph('Services call each other in a Kubernetes cluster. Is a service mesh worth its price?'),
      list(answersItems(walk), ''),
      heading(2, 'Considered Options'),
      list(['No service mesh yet', 'A service mesh'], ''),
      heading(2, 'Decision Outcome'),
      paragraph('Chosen option: "No service mesh yet", because no answer asks for what only a mesh gives.'),
      paragraph(noMesh.summary),
      heading(3, 'Instead'),
      list(
        noMesh.steps.map(
          ({ title, text, link: more }): Line =>
            more === null
              ? [`${title}: ${text}`]
              : [`${title}: ${text} `, { text: more.label, href: more.url }],
        ),
        '',
      ),
      heading(3, 'What would change it'),
      list(
        noMesh.reconsider.map(({ when }) => `${when}.`),
        '',
      ),
      heading(2, 'More Information'),
      ...(open.length === 0
        ? []
        : [
            list(
              open.map(({ text, toFindOut }) => `${text} ${toFindOut}`),
              '',
            ),
          ]),
      paragraph({ text: link, href: link }),
      paragraph(`Dataset version: ${datasetVersion}, ${formatDate(datasetDate)}.`),
    ],
  }
}
