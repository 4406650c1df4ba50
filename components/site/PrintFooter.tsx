'use client'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { usePermalink } from '@/components/state/usePermalink'
import { useSite } from './SiteContext'

/** What a sheet of paper must say to be checked later: where it came from, and of which data. */
export function PrintFooter() {
  const { datasetVersion, datasetDate } = useSite()
  const permalink = usePermalink()
  const [link, setLink] = useState('')
  useEffect(() => {
    // At once: the paper is drawn when this event returns.
    const fill = () => flushSync(() => setLink(permalink()))
    window.addEventListener('beforeprint', fill)
    const query = window.matchMedia('print')
    query.addEventListener('change', fill)
    // A programme that prints may have asked for paper before the scripts came.
    if (query.matches) setLink(permalink())
    return () => {
      window.removeEventListener('beforeprint', fill)
      query.removeEventListener('change', fill)
    }
  }, [permalink])
  return (
    <p className="wrap-anywhere mt-4 hidden px-4 text-xs print:block">
      Which Mesh, dataset {datasetVersion} of {datasetDate}. {link}
    </p>
  )
}
