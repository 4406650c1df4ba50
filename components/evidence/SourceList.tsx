import { EVIDENCE_KINDS, EVIDENCE_OF_SOURCE } from '@/lib/dataset/vocabulary'
import type { CitedSource } from '@/lib/evidence/citeSources'
import { SourceItem } from './SourceItem'

/** The sources of a claim, those nearest to the thing itself first. */
export function SourceList({ sources }: { sources: readonly CitedSource[] }) {
  if (sources.length === 0) return <p className="text-muted">No source has been found.</p>
  const nearest = [...sources].sort((a, b) => rank(a) - rank(b))
  return (
    <ul className="grid gap-2">
      {nearest.map((source) => (
        <SourceItem key={`${source.url} ${source.supports}`} source={source} />
      ))}
    </ul>
  )
}

const rank = ({ kind }: CitedSource) => EVIDENCE_KINDS.indexOf(EVIDENCE_OF_SOURCE[kind])
