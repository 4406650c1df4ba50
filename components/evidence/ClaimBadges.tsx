import { type Confidence, MATURITY_LABELS, type Maturity } from '@/lib/dataset/vocabulary'

interface ClaimBadgesProps {
  maturity: Maturity | null
  confidence: Confidence
  stale: boolean
}

/** What a reader must know before trusting a cell: only what departs from stable, sure and fresh. */
export function ClaimBadges({ maturity, confidence, stale }: ClaimBadgesProps) {
  return (
    <>
      {maturity && maturity !== 'stable' && <span className="badge">{MATURITY_LABELS[maturity]}</span>}
      {confidence === 'low' && <span className="badge">Low confidence</span>}
      {stale && <span className="badge border-warn text-warn">Stale: re-check</span>}
    </>
  )
}
