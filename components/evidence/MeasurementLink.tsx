'use client'
import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Leads to a row of the explorer. Rows come with scripts, so without them this is no link. */
export function MeasurementLink({ id }: { id: string }) {
  const hasScripts = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  if (!hasScripts) return <span className="font-mono text-xs">{id}</span>
  return (
    <a href={`#${id}`} className="font-mono text-xs underline decoration-dotted hover:text-accent">
      {id}
    </a>
  )
}
