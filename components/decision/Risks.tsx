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
  const risks = risksOf(prepared, decision, evidence)
  const leader = leaderOf(decision)
  if (risks.length === 0) return <p className="text-muted">None that the claims behind this answer name.</p>
  return (
    <ul className="flex flex-col gap-2.5 py-1">
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
  )
}
