import type { Prepared } from '@/lib/decision/prepare'
import type { Reason } from '@/lib/decision/reason'
import { ReasonLine } from './ReasonLine'

interface ReasonListProps {
  title: string
  prepared: Prepared
  reasons: readonly Reason[]
  empty: string
}

export function ReasonList({ title, prepared, reasons, empty }: ReasonListProps) {
  return (
    <div>
      <h3 className="mb-1 text-sm">{title}</h3>
      {reasons.length === 0 ? (
        <p className="text-muted">{empty}</p>
      ) : (
        <ul className="list-disc pl-5">
          {reasons.map((reason) => (
            <li key={reason.text}>
              <ReasonLine prepared={prepared} reason={reason} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
