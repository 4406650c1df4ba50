'use client'
import { useState } from 'react'
import { later } from '@/components/ui/later'
import type { Decision } from '@/lib/decision/decisionTypes'
import type { Prepared } from '@/lib/decision/prepare'

const Risks = later(() => import('./Risks').then((module) => module.Risks))

interface RiskListProps {
  prepared: Prepared
  decision: Decision
}

/** Risks of the leader, from the caveats of the claims that the answer rests on. Loaded when opened. */
export function RiskList(props: RiskListProps) {
  const [opened, setOpened] = useState(false)
  return (
    <details className="panel px-4 py-2" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary className="min-h-7 font-semibold" {...Risks.opener}>
        Risks, and what to do about them
      </summary>
      {opened && <Risks {...props} />}
    </details>
  )
}
