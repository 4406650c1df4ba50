import { ACCEPTS, type Accept } from '@/lib/scenario/scenario'
import { ACCEPT_LABELS } from './acceptLabels'

interface AcceptChoiceProps {
  accept: readonly Accept[]
  toggleAccept: (accept: Accept) => void
}

/** What counts as having a capability. */
export function AcceptChoice({ accept, toggleAccept }: AcceptChoiceProps) {
  return (
    <fieldset>
      <legend className="mb-1 text-muted text-xs">Count as met, beside native and stable</legend>
      <div className="flex flex-wrap gap-x-5 gap-y-1">
        {ACCEPTS.map((value) => (
          <label key={value} className="flex min-h-7 items-center gap-2">
            <input
              type="checkbox"
              className="size-4 accent-accent"
              checked={accept.includes(value)}
              onChange={() => toggleAccept(value)}
            />
            {ACCEPT_LABELS[value]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
