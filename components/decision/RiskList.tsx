'use client'
import Link from 'next/link'
import { useState } from 'react'
import type { Decision } from '@/lib/decision/decisionTypes'
import type { Prepared } from '@/lib/decision/prepare'
import { risksOf } from '@/lib/decision/risks'
import { useCitedEvidence } from './useCitedEvidence'

interface RiskListProps {
  prepared: Prepared
  decision: Decision
}

/** Risks of the leader, from the caveats of the claims that the answer rests on. Loaded when opened. */
export function RiskList(props: RiskListProps) {
  const [opened, setOpened] = useState(false)
  return (
    <details className="panel px-4 py-2" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary className="min-h-7 font-semibold">Risks, and what to do about them</summary>
      {opened && <Risks {...props} />}
    </details>
  )
}

function Risks({ prepared, decision }: RiskListProps) {
  const evidence = useCitedEvidence(prepared, decision)
  const risks = risksOf(prepared, decision, evidence)
  if (risks.length === 0) return <p className="text-muted">None that the claims behind this answer name.</p>
  return (
    <ul className="flex flex-col gap-2.5 py-1">
      {risks.map(({ capability, title, points, mitigations }) => (
        <li key={capability}>
          <Link href={`/capabilities/${capability}/`} prefetch={false} className="link font-medium">
            {title}
          </Link>
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
