import type { Claim } from '@/lib/overhead/claims'
import { FIGURE_STYLES, formatFigureRange } from '@/lib/overhead/figures'
import { sayClaim } from '@/lib/overhead/sayClaim'
import type { Metric } from '@/lib/overhead/vocabulary'

/** An article’s figure as it stands there, what it comes to here, and what the evidence says of it. */
export function JudgedClaim({ claim, metric }: { claim: Claim; metric: Metric }) {
  const { figure } = claim
  return (
    <>
      <strong className="font-medium">{sayClaim(figure)}</strong>
      {figure.conditions && ` (${figure.conditions})`}, here {formatFigureRange(metric, claim)}{' '}
      {FIGURE_STYLES[metric].unit}. “{figure.title}”,{' '}
      {figure.publisher === 'unknown' ? 'publisher unknown' : figure.publisher}: {figure.verdict}.{' '}
      <span className="text-muted">{figure.judgement}</span>
    </>
  )
}
