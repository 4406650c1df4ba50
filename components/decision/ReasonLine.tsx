'use client'
import { ScenarioLink } from '@/components/state/ScenarioLink'
import { linkTitles } from '@/lib/decision/linkTitles'
import { type Prepared, titleOf } from '@/lib/decision/prepare'
import type { Reason } from '@/lib/decision/reason'

/** A reason in which every row that bears it out is a link to the very claim. */
export function ReasonLine({ prepared, reason }: { prepared: Prepared; reason: Reason }) {
  const parts = linkTitles(reason.text, reason.capabilities, (id) => titleOf(prepared, id))
  return (
    <>
      {parts.map(({ text, capability }) =>
        capability === null ? (
          text
        ) : (
          <ScenarioLink
            key={capability}
            href={`/capabilities/${capability}/#${reason.mesh}`}
            className="link"
          >
            {text}
          </ScenarioLink>
        ),
      )}
      {reason.kind === 'overhead' && (
        <>
          {' '}
          <ScenarioLink href="/calculator/" className="link">
            How it is estimated
          </ScenarioLink>
        </>
      )}
    </>
  )
}
