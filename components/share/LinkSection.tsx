'use client'
import { useScenario } from '@/components/state/StateProvider'
import { usePermalink } from '@/components/state/usePermalink'
import { CopyButton } from '@/components/ui/CopyButton'
import { formatCount } from '@/lib/format'
import { isTooLong, LONGEST_LINK } from '@/lib/permalink/link'
import { ShareSection } from './ShareSection'
import { whatLinkHolds } from './whatLinkHolds'

export function LinkSection() {
  const link = usePermalink()()
  const scenario = useScenario()
  const holds = whatLinkHolds(scenario, rowsShown())
  return (
    <ShareSection
      title="Link"
      about={`Opens this very view: ${holds}. It names the dataset version, so that its reader hears of later changes.`}
    >
      <div className="flex flex-wrap gap-2">
        <input
          readOnly
          aria-label="Permalink"
          className="field min-w-48 flex-1 font-mono text-xs"
          value={link}
          onFocus={(event) => event.target.select()}
        />
        <CopyButton text={link} label="Copy link" done={`Link copied: ${holds}`} />
      </div>
      {isTooLong(link) && (
        <p role="alert" className="text-warn">
          This link has {formatCount(link.length)} characters. Mail and chat programmes may cut links of more
          than {formatCount(LONGEST_LINK)}. Send the scenario as a file instead.
        </p>
      )}
    </ShareSection>
  )
}

/** The number of rows that the page shows, where it shows rows: it is stated on the page for everybody to read. */
function rowsShown(): number | null {
  const count = Number.parseInt(
    document.querySelector('[data-result-count]')?.getAttribute('data-result-count') ?? '',
    10,
  )
  return Number.isNaN(count) ? null : count
}
