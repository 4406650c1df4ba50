'use client'
import { noticeText } from '@/lib/permalink/notices'
import { LinkVersion } from './LinkVersion'
import { Notice } from './Notice'
import { useActions, useVisitState } from './StateProvider'
import { useDamage } from './useSettings'

/** What a reader must hear before the page. The region is always there, so that its content is read out when it comes. */
export function Notices() {
  const notices = useVisitState((state) => state.notices)
  const { dismissNotices } = useActions()
  const [damaged, dismissDamage] = useDamage()
  return (
    <div role="status" aria-label="Notices" data-notices data-no-print>
      {notices.length > 0 && (
        <Notice onDismiss={dismissNotices}>
          <p className="font-medium">Some of this link could not be taken as it stood.</p>
          <ul className="mt-1 max-w-[72ch] list-disc pl-5">
            {notices.map((notice) => (
              <li key={`${notice.key} ${notice.value} ${notice.reason}`} className="break-words">
                {noticeText(notice)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <LinkVersion />
      {damaged && (
        <Notice onDismiss={dismissDamage}>
          The settings kept in this browser were damaged. What could be read was kept.
        </Notice>
      )}
    </div>
  )
}
