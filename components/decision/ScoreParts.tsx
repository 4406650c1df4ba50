import type { Decision } from '@/lib/decision/decisionTypes'
import { formatScore } from '@/lib/decision/phrases'
import { type Prepared, preferenceTitle } from '@/lib/decision/prepare'
import { type Candidate, contributionsOf } from '@/lib/decision/rank'
import { PREFERENCE_FILLS } from './preferenceFills'

interface ScorePartsProps {
  prepared: Prepared
  decision: Decision
  candidate: Candidate
  meshName: string
}

/** What the bar of a score is made of; its swatches are the bar’s key. */
export function ScoreParts({ prepared, decision, candidate, meshName }: ScorePartsProps) {
  return (
    <details>
      <summary className="min-h-6 text-muted text-xs">The parts of its score</summary>
      <table aria-label={`The parts of the score of ${meshName}`} className="w-full text-xs">
        <thead className="text-muted">
          <tr>
            {['Preference', 'Score', 'Low to high', 'Weight'].map((head, place) => (
              <th
                key={head}
                scope="col"
                className={place === 0 ? 'text-left font-normal' : 'text-right font-normal'}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {contributionsOf(candidate, decision.sheet.weights).map(({ preference, share, score }) => (
            <tr key={preference}>
              <th scope="row" className="py-0.5 text-left font-normal">
                <svg aria-hidden="true" viewBox="0 0 10 10" className="mr-1.5 inline-block size-2.5">
                  <rect width="10" height="10" rx="2" className={PREFERENCE_FILLS[preference]} />
                </svg>
                {preferenceTitle(prepared, preference)}
              </th>
              <td className="text-right font-semibold">{formatScore(score.typical)}</td>
              <td className="text-right text-muted">
                {formatScore(score.low)} to {formatScore(score.high)}
              </td>
              <td className="text-right text-muted">{Math.round(share * 100)}%</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
