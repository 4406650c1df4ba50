import { LevelMark } from '@/components/mesh/Glyph'
import type { Claim } from '@/lib/dataset/types'
import { MATURITY_LABELS } from '@/lib/dataset/vocabulary'
import type { CitedSource } from '@/lib/evidence/citeSources'
import { ClaimBadges } from './ClaimBadges'
import { SourceList } from './SourceList'

interface ClaimDetailProps {
  claim: Omit<Claim, 'evidence'>
  sources: readonly CitedSource[]
  stale: boolean
}

/** A claim with all that stands behind it: the verdict, how, the caveats, the sources. */
export function ClaimDetail({ claim, sources, stale }: ClaimDetailProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <div>
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          {claim.level && <LevelMark level={claim.level} />}
          {claim.maturity === 'stable' && <span className="badge">{MATURITY_LABELS.stable}</span>}
          <ClaimBadges maturity={claim.maturity} confidence={claim.confidence} stale={stale} />
          {claim.since && <span className="badge">Since {claim.since}</span>}
          {claim.defaultOn !== null && (
            <span className="badge">{claim.defaultOn ? 'On by default' : 'Off by default'}</span>
          )}
        </p>
        <p className="mt-1 font-medium text-base">{claim.value}</p>
        <p className="prose wrap-anywhere">{claim.summary}</p>
      </div>
      {claim.mechanism && (
        <div>
          <h3 className="mb-1 text-muted text-xs">How</h3>
          <p className="wrap-anywhere rounded-md bg-raised px-3 py-2 font-mono text-xs">{claim.mechanism}</p>
        </div>
      )}
      {claim.caveats.length > 0 && (
        <div>
          <h3 className="mb-1 text-muted text-xs">Watch out</h3>
          <ul className="prose wrap-anywhere list-disc flex flex-col gap-0.5 pl-5">
            {claim.caveats.map((caveat) => (
              <li key={caveat}>{caveat}</li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <div className="mb-1 flex flex-wrap justify-between gap-x-4 text-muted text-xs">
          <h3>Evidence</h3>
          <p>
            Confidence {claim.confidence}. Checked <time dateTime={claim.checkedOn}>{claim.checkedOn}</time>{' '}
            at {claim.checkedAt}.
          </p>
        </div>
        <SourceList sources={sources} />
      </div>
    </div>
  )
}
