import { SourceList } from '@/components/evidence/SourceList'
import type { LandscapeEntry } from '@/lib/dataset/types'
import type { CitedSource } from '@/lib/evidence/citeSources'
import { KIND_LABELS, STATUS_COLOURS, STATUS_LABELS } from './words'

interface LandscapeEntryCardProps {
  entry: LandscapeEntry
  sources: readonly CitedSource[]
}

/** One product that a reader may meet: is it alive, what became of it, and who says so. */
export function LandscapeEntryCard({ entry, sources }: LandscapeEntryCardProps) {
  const { id, name, kind, status, statusDate, successor, basedOn, vendor, note, confidence } = entry
  return (
    <li id={id} data-kind={kind} data-state={status} className="panel flex flex-col px-4 py-3">
      <h2 className="text-base">{name}</h2>
      <p className="mb-1.5 flex flex-wrap items-center gap-x-2 text-muted text-xs">
        <span className={`font-medium ${STATUS_COLOURS[status]}`}>{STATUS_LABELS[status]}</span>
        {statusDate && <time dateTime={statusDate}>{statusDate}</time>}
        <span aria-hidden="true">·</span>
        <span>{KIND_LABELS[kind].one}</span>
        {confidence === 'low' && <span className="badge">Low confidence</span>}
      </p>
      <p>{note}</p>
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-3 text-xs">
        <Line name="Instead" value={successor} />
        <Line name="Based on" value={basedOn} />
        <Line name="By" value={vendor} />
      </dl>
      {sources.length > 0 && (
        <details className="mt-auto pt-2">
          <summary className="min-h-6 text-accent text-xs">
            {sources.length === 1 ? '1 source' : `${sources.length} sources`}
            <span className="sr-only"> on {name}</span>
          </summary>
          <div className="mt-1">
            <SourceList sources={sources} />
          </div>
        </details>
      )}
    </li>
  )
}

function Line({ name, value }: { name: string; value: string | null }) {
  if (!value) return null
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd>{value}</dd>
    </>
  )
}
