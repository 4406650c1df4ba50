'use client'
import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { noticeText } from '@/lib/permalink/notices'
import { LinkVersion } from './LinkVersion'
import { useActions, useVisitState } from './StateProvider'

/** What the opened link could not say. The region is always there, so that its content is read out when it comes. */
export function Notices() {
  const notices = useVisitState((state) => state.notices)
  const { dismissNotices } = useActions()
  return (
    <div role="status" aria-label="Notices" data-no-print>
      {notices.length > 0 && (
        <div
          data-notice
          className="flex items-start gap-3 border-line border-b bg-wash px-4 py-2 text-sm md:px-6"
        >
          <div className="min-w-0 flex-1">
            <p className="font-medium">Some of this link could not be taken as it stood.</p>
            <ul className="mt-1 max-w-[72ch] list-disc pl-5">
              {notices.map((notice) => (
                <li key={`${notice.key} ${notice.value} ${notice.reason}`} className="break-words">
                  {noticeText(notice)}
                </li>
              ))}
            </ul>
          </div>
          <Button look="icon" className="border-0" aria-label="Dismiss" onClick={dismissNotices}>
            <Icon name="close" />
          </Button>
        </div>
      )}
      <LinkVersion />
    </div>
  )
}
