import type { WalkNotice } from '@/lib/decision/walk'

/** What an old link says that the questions of today do not know. The answer stands all the same. */
export function PathNotices({ notices }: { notices: readonly WalkNotice[] }) {
  if (notices.length === 0) return null
  return (
    <ul data-notice className="panel border-warn px-4 py-2 text-warn">
      {notices.map((notice) => (
        <li
          key={notice.kind === 'unknown-question' ? notice.question : `${notice.question}:${notice.option}`}
        >
          {notice.kind === 'unknown-question'
            ? `The question “${notice.question}” of this link no longer exists. What it wrote into the sheet is still there.`
            : `The answer “${notice.option}” to “${notice.question}” no longer exists; it counts as “I don’t know”.`}
        </li>
      ))}
    </ul>
  )
}
