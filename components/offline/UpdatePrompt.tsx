'use client'
import { useEffect, useState } from 'react'
import { BASE_PATH } from '@/components/site/fetchSite'
import { useSite } from '@/components/site/SiteContext'
import { Button } from '@/components/ui/Button'
import { type NextEdition, watchEditions } from './editions'

/** What a first visit fetches for later must not compete with the page that is being read. */
const AFTER_LOAD = 3000

const isOn = process.env.NODE_ENV === 'production' && process.env.NEXT_PUBLIC_SERVICE_WORKER !== 'off'

const whenLoaded = (begin: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout>
  const wait = () => {
    timer = setTimeout(begin, AFTER_LOAD)
  }
  if (document.readyState === 'complete') wait()
  else window.addEventListener('load', wait, { once: true })
  return () => {
    clearTimeout(timer)
    window.removeEventListener('load', wait)
  }
}

const describe = (next: NextEdition, current: string): string => {
  if (next.datasetVersion === null) return 'A newer edition is ready.'
  return next.datasetVersion === current
    ? 'An improved edition of this site is ready.'
    : `A new dataset is available: ${next.datasetVersion}. You are reading ${current}.`
}

/** Keeps the site for offline use, and offers the next edition without ever switching under the reader. */
export function UpdatePrompt() {
  const { datasetVersion } = useSite()
  const [next, setNext] = useState<NextEdition | null>(null)

  useEffect(() => {
    if (!isOn || !('serviceWorker' in navigator)) return
    let stop = () => {}
    const cancel = whenLoaded(() => {
      stop = watchEditions(BASE_PATH, setNext)
    })
    return () => {
      cancel()
      stop()
    }
  }, [])

  return (
    <div
      role="status"
      data-update-prompt
      data-no-print
      className="fixed right-4 bottom-4 z-40 max-w-[calc(100vw-2rem)]"
    >
      {next && (
        <div className="panel flex flex-wrap items-center gap-2 py-2 pr-2 pl-4 shadow-pop">
          <span>{describe(next, datasetVersion)}</span>
          <Button look="primary" onClick={next.take}>
            Reload
          </Button>
          <Button look="quiet" onClick={() => setNext(null)}>
            Later
          </Button>
        </div>
      )}
    </div>
  )
}
