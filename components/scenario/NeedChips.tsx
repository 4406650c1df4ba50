import { passFocusOn } from '@/components/ui/moveFocus'
import type { CapabilityId } from '@/lib/dataset/types'
import { LaterNeedsDialog } from './LaterNeedsDialog'

interface NeedChipsProps {
  needs: readonly CapabilityId[]
  titleOf: (capability: CapabilityId) => string
  removeNeed: (capability: CapabilityId) => void
  addNeed: () => void
}

/** What a mesh must have, and the way to more of it. */
export function NeedChips({ needs, titleOf, removeNeed, addNeed }: NeedChipsProps) {
  return (
    <ul aria-label="Needs" className="flex min-w-0 flex-wrap gap-1.5">
      {needs.map((need) => (
        <li key={need} className="chip max-w-full pr-1">
          <span className="truncate">{titleOf(need)}</span>
          <button
            type="button"
            data-no-print
            data-removes
            aria-label={`Remove the need: ${titleOf(need)}`}
            className="flex size-6 flex-none items-center justify-center rounded-full hover:bg-surface"
            onClick={({ currentTarget }) => {
              passFocusOn(currentTarget, '[data-opens="needs"]')
              removeNeed(need)
            }}
          >
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li data-no-print className="noscript:hidden">
        <button
          type="button"
          data-opens="needs"
          aria-haspopup="dialog"
          className="inline-flex min-h-7 items-center rounded-full border border-edge border-dashed px-3 text-muted hover:bg-raised hover:text-ink"
          onClick={addNeed}
          {...LaterNeedsDialog.opener}
        >
          + Add a need
        </button>
      </li>
    </ul>
  )
}
