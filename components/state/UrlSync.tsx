'use client'
import { usePathname, useSearchParams } from 'next/navigation'
import { Suspense, useEffect, useLayoutEffect, useRef } from 'react'
import type { Vocabulary } from '@/lib/permalink/vocabulary'
import { type AddressSync, startAddressSync } from './addressSync'
import type { VisitStore } from './store'

interface UrlSyncProps {
  store: VisitStore
  vocabulary: Vocabulary
}

/** Renders nothing. A layout effect, so that a deep link is applied before the first paint after hydration. */
export function UrlSync({ store, vocabulary }: UrlSyncProps) {
  const sync = useRef<AddressSync>(null)
  useLayoutEffect(() => {
    const started = startAddressSync(store, vocabulary)
    sync.current = started
    started.apply()
    return started.stop
  }, [store, vocabulary])
  // Later than the state: what draws it listens from its own effects on, which come before this one, and is drawn anew
  // in the same task. Uncovered any sooner, the default view could be painted in between. The mark tells whoever drives
  // the page from outside that keys and clicks are heard from now on.
  useEffect(() => {
    const { dataset } = document.documentElement
    delete dataset.deep
    dataset.listens = ''
  }, [])
  return (
    // The hook below makes the prerender stop at the nearest boundary: here, where nothing is drawn.
    <Suspense fallback={null}>
      <FollowRouter onArrival={() => sync.current?.apply()} />
    </Suspense>
  )
}

/** The router tells that something has changed; what it is stands in the address, which the router's hooks lag behind. */
function FollowRouter({ onArrival }: { onArrival: () => void }) {
  const pathname = usePathname()
  const searchParams = useSearchParams()
  // biome-ignore lint/correctness/useExhaustiveDependencies: both are the trigger, not the input.
  useLayoutEffect(onArrival, [pathname, searchParams])
  return null
}
