import { EVIDENCE_LABELS, EVIDENCE_OF_SOURCE } from '@/lib/dataset/vocabulary'
import type { CitedSource } from '@/lib/evidence/citeSources'

const COMMIT = /^[0-9a-f]{40}$/

/** One source: what it is, where it lies, when it was read, and what it says for the claim. */
export function SourceItem({ source }: { source: CitedSource }) {
  const { title, url, repo, path, ref, date, kind, supports } = source
  return (
    <li className="rounded-md border border-line px-3 py-2">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <a data-source href={url} className="link wrap-anywhere min-w-0 font-medium" rel="noreferrer">
          {title}
        </a>
        <span className="badge">{EVIDENCE_LABELS[EVIDENCE_OF_SOURCE[kind]]}</span>
      </p>
      <p>{supports}</p>
      <p className="wrap-anywhere text-muted text-xs">
        {repo && (
          <span className="font-mono">
            {repo}
            {path && `/${path}`}
          </span>
        )}
        {repo && (ref || date) && ' · '}
        {ref && <span className="font-mono">{COMMIT.test(ref) ? ref.slice(0, 12) : ref}</span>}
        {ref && date && ' · '}
        {date ? <time dateTime={date}>{date}</time> : !repo && 'Undated page'}
      </p>
    </li>
  )
}
