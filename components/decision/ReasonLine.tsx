import Link from 'next/link'
import type { Reason } from '@/lib/decision/explain'

/** A reason with the rows that bear it out. */
export function ReasonLine({ reason }: { reason: Reason }) {
  return (
    <>
      {reason.text}
      {reason.capabilities.slice(0, 3).map((capability) => (
        <Link
          key={capability}
          href={`/capabilities/${capability}/`}
          prefetch={false}
          className="link ml-1.5 text-xs"
          aria-label={`Evidence: ${capability}`}
        >
          evidence
        </Link>
      ))}
      {reason.kind === 'overhead' && (
        <Link href="/calculator/" prefetch={false} className="link ml-1.5 text-xs">
          figures
        </Link>
      )}
    </>
  )
}
