import type { Decision } from '@/lib/decision/decisionTypes'
import { type Prepared, preferenceTitle } from '@/lib/decision/prepare'
import { type Candidate, contributionsOf } from '@/lib/decision/rank'
import { PREFERENCE_FILLS } from './preferenceFills'

interface ScoreBarProps {
  prepared: Prepared
  decision: Decision
  candidate: Candidate
}

/** What each preference brings to the score, side by side; the whole width would be a perfect score. */
export function ScoreBar({ prepared, decision, candidate }: ScoreBarProps) {
  let start = 0
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 1000 10"
      preserveAspectRatio="none"
      className="h-2 w-full rounded-full bg-raised"
    >
      {contributionsOf(candidate, decision.sheet.weights).map(({ preference, points }) => {
        const width = points * 1000
        const x = start
        start += width
        return (
          width > 0 && (
            <rect
              key={preference}
              x={x}
              width={Math.max(1, width - 2)}
              height="10"
              className={PREFERENCE_FILLS[preference]}
            >
              <title>{preferenceTitle(prepared, preference)}</title>
            </rect>
          )
        )
      })}
    </svg>
  )
}
