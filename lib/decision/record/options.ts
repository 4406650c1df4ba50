// The options and what speaks for and against each, in the words of MADR: “Good, because …”.
import type { MeshId } from '../../dataset/types'
import type { Decision } from '../decisionTypes'
import type { Explanation } from '../explain'
import { formatScore } from '../phrases'
import { type Prepared, preparedMesh } from '../prepare'
import type { Reason } from '../reason'
import { type Block, heading, list, paragraph } from './document'

type Side = 'Good' | 'Bad'

/** What an option is called wherever the record names it. */
export function optionTitle(prepared: Prepared, id: MeshId): string {
  const mesh = preparedMesh(prepared, id)?.mesh
  return mesh === undefined ? id : `${mesh.name} ${mesh.version}`
}

/** A sentence inside a sentence. Names keep their capitals. */
export const asClause = (text: string): string =>
  text.replace(/^(It|Its|For|There|Only|No|Too)\b/, (word) => word.toLowerCase())

/** Those that begin with the title of a row or of a preference, which is no sentence. */
const TITLED: readonly Reason['kind'][] = ['need', 'preference', 'compromise']

export function argue(side: Side, reasons: readonly Reason[]): string[] {
  return reasons.map(({ kind, text }) => {
    // What it costs is a figure for the reader to judge; the score has judged it already.
    if (kind === 'overhead') return `Neutral, because ${asClause(text)}`
    if (kind === 'strength') return `Good, because ${asClause(text)}`
    return `${side}, because ${TITLED.includes(kind) ? `of ${text}` : asClause(text)}`
  })
}

function standing({ ranking }: Decision, id: MeshId): string {
  const place = ranking.findIndex(({ mesh }) => mesh === id)
  const total = ranking[place]?.total.typical
  return total === undefined ? 'Does not fit.' : `${formatScore(total)} of 1, place ${place + 1}.`
}

export function optionBlocks(prepared: Prepared, decision: Decision, { mesh, others }: Explanation): Block[] {
  const own =
    mesh === null ? [] : [heading(3, optionTitle(prepared, mesh)), paragraph(standing(decision, mesh))]
  return [
    ...own,
    ...(mesh === null ? [] : [paragraph('What speaks for it and against it stands under Consequences.')]),
    ...others.flatMap((other) => [
      heading(3, optionTitle(prepared, other.mesh)),
      paragraph(standing(decision, other.mesh)),
      list(
        argue(
          'Bad',
          other.because.filter(({ kind }) => kind !== 'total'),
        ),
        '',
      ),
    ]),
  ]
}
