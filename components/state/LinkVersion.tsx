'use client'
import { usePathname } from 'next/navigation'
import { useSite } from '@/components/site/SiteContext'
import { later } from '@/components/ui/later'
import { isAboutClaims } from '@/lib/matrix/claimsOnPage'
import { Notice } from './Notice'
import { useActions, useVisitState } from './StateProvider'

/** Few links are old, and only they need to know what has changed. */
const LaterChangesSince = later(
  () => import('./ChangesSince').then((module) => module.ChangesSince),
  ({ made }) => `${made} Looking for changes.`,
)

/** Says what has changed since the opened link or file was made. */
export function LinkVersion() {
  const linkVersion = useVisitState((state) => state.linkVersion)
  const { datasetVersion } = useSite()
  const { dismissLinkVersion } = useActions()
  const path = usePathname()
  if (linkVersion === null || linkVersion === datasetVersion) return null
  const made = `What you opened was made with dataset ${linkVersion}; this is ${datasetVersion}.`
  return (
    <Notice onDismiss={dismissLinkVersion}>
      {isAboutClaims(path) ? <LaterChangesSince version={linkVersion} made={made} /> : made}
    </Notice>
  )
}
