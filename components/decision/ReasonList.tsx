import type { Reason } from '@/lib/decision/explain'
import { ReasonLine } from './ReasonLine'

interface ReasonListProps {
  title: string
  reasons: readonly Reason[]
  empty: string
}

export function ReasonList({ title, reasons, empty }: ReasonListProps) {
  return (
    <div>
      <h3 className="mb-1 text-sm">{title}</h3>
      {reasons.length === 0 ? (
        <p className="text-muted">{empty}</p>
      ) : (
        <ul className="list-disc pl-5">
          {reasons.map((reason) => (
            <li key={reason.text}>
              <ReasonLine reason={reason} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
