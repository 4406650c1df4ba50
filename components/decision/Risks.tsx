'use client'
import { ScenarioLink } from '@/components/state/ScenarioLink'
import { leaderOf } from '@/lib/decision/decide'
import type { Decision } from '@/lib/decision/decisionTypes'
import type { Prepared } from '@/lib/decision/prepare'
import { risksOf } from '@/lib/decision/risks'
import { useCitedEvidence } from './useCitedEvidence'

interface RisksProps {
  prepared: Prepared
  decision: Decision
}

export function Risks({ prepared, decision }: RisksProps) {
  const evidence = useCitedEvidence(prepared, decision)
  // How a claim stands is known without its evidence; its caveats are not.
  const risks = risksOf(prepared, decision, typeof evidence === 'string' ? undefined : evidence)
  const leader = leaderOf(decision)
  return (
    <>
      <ul className="flex flex-col gap-2.5 py-1 empty:hidden">
        {risks.map(({ capability, title, points, mitigations }) => (
          <li key={capability}>
            <ScenarioLink href={`/capabilities/${capability}/#${leader}`} className="link font-medium">
              {title}
            </ScenarioLink>
            <ul className="list-disc pl-5 text-muted">
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
            <p>{[...new Set(mitigations)].join(' ')}</p>
          </li>
        ))}
      </ul>
      {evidence === 'failed' && (
        <p role="alert" className="text-bad">
          The caveats of the claims could not be loaded, so there may be more. Reload the page to try again.
        </p>
      )}
      {evidence === 'loading' && <p className="text-muted">Loading the caveats of the claims…</p>}
      {typeof evidence !== 'string' && risks.length === 0 && (
        <p className="text-muted">None that the claims behind this answer name.</p>
      )}
    </>
  )
}
