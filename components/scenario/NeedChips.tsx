import { classes } from '@/components/ui/classes'
import { passFocusOn } from '@/components/ui/moveFocus'
import type { CapabilityId } from '@/lib/dataset/types'
import { formatPlural } from '@/lib/format'
import { LaterNeedsDialog } from './LaterNeedsDialog'

interface NeedChipsProps {
  needs: readonly CapabilityId[]
  titleOf: (capability: CapabilityId) => string
  removeNeed: (capability: CapabilityId) => void
  addNeed: () => void
  /** How many are shown where there is no room for all; the dialog has the others, and paper has them all. */
  most?: number
}

const ADD =
  'inline-flex min-h-7 items-center rounded-full border border-edge px-3 text-muted hover:bg-raised hover:text-ink'

/** What a mesh must have, and the way to more of it. */
export function NeedChips({
  needs,
  titleOf,
  removeNeed,
  addNeed,
  most = Number.POSITIVE_INFINITY,
}: NeedChipsProps) {
  const folded = Math.max(0, needs.length - most)
  return (
    <ul aria-label="Needs" className="flex min-w-0 flex-wrap gap-1.5">
      {needs.map((need, place) => (
        <li key={need} className={classes('chip max-w-full pr-1', place >= most && 'not-print:hidden')}>
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
      {folded > 0 && (
        <li data-no-print>
          <button
            type="button"
            aria-haspopup="dialog"
            className={ADD}
            onClick={addNeed}
            {...LaterNeedsDialog.opener}
          >
            {formatPlural(folded, 'more need')}
          </button>
        </li>
      )}
      <li data-no-print className="noscript:hidden">
        <button
          type="button"
          data-opens="needs"
          aria-haspopup="dialog"
          className={`${ADD} border-dashed`}
          onClick={addNeed}
          {...LaterNeedsDialog.opener}
        >
          + Add a need
        </button>
      </li>
    </ul>
  )
}
