// What the evidence leaves open, as a sentence.
import type { Doubt } from './decisionTypes'
import { partTitle } from './gaps'
import { formatGap, listed } from './phrases'
import { meshName, type Prepared, titleOf } from './prepare'

export function describeDoubt(prepared: Prepared, doubt: Doubt): string {
  switch (doubt.kind) {
    case 'overlap': {
      const name = meshName(prepared, doubt.rival)
      const pieces = doubt.evidence.map(
        ({ mesh, part }) => `${partTitle(prepared, part)} of ${meshName(prepared, mesh)}`,
      )
      if (pieces.length === 0) return `${name} is level.`
      const measurable = doubt.evidence.some(({ part }) => part.kind === 'figure')
      const way = measurable ? ' Figures measured on your own cluster would narrow it.' : ''
      return `${name} is ${formatGap(doubt.behind)} behind, less than the evidence leaves open: ${listed(pieces)}.${way}`
    }
    case 'rests':
      return `That ${titleOf(prepared, doubt.capability)} is there rests on a claim of low confidence; were it wrong, ${meshName(prepared, doubt.rival)} would be first.`
    case 'returns':
      return `${meshName(prepared, doubt.mesh)} is out by claims of low confidence alone (${listed(doubt.capabilities.map((id) => titleOf(prepared, id)))}); were they wrong, it would be first.`
  }
}
