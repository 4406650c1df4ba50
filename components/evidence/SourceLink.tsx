import type { OverheadSource } from '@/lib/overhead/types'

/** A figure that somebody only passed on may have no address of its own. */
export function SourceLink({ source }: { source: OverheadSource | undefined }) {
  if (!source) return null
  const title = source.url ? (
    <a className="link" data-source href={source.url} rel="noreferrer">
      {source.title}
    </a>
  ) : (
    source.title
  )
  return (
    <>
      {title}
      {source.date && <span className="text-muted"> {source.date}</span>}
    </>
  )
}
